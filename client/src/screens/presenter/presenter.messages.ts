import { defineMessages } from '../../i18n/messages.ts'

export const presenterMessages = defineMessages({
  vi: {
    title: 'Bàn trình bày',
    running: 'Nội dung đang diễn ra',
    nothing: 'Chưa có nội dung nào đang diễn ra.',
    notForYou: 'Màn hình này dành cho người trình bày và ban tổ chức',
  },
  en: {
    title: 'Presenter console',
    running: 'Running item',
    nothing: 'Nothing is running yet.',
    notForYou: 'This screen is for presenters and the organizers',
  },
})

import { defineMessages } from '../../i18n/messages.ts'

export const conferencesScreenMessages = defineMessages({
  vi: {
    title: 'Hội nghị',
    create: 'Tạo hội nghị',
    failed: 'Chưa tải được danh sách hội nghị',
    empty: 'Chưa có hội nghị nào',
    emptyHint: 'Tạo hội nghị mới, sao chép một hội nghị cũ, hoặc mở hội nghị mẫu để làm quen.',
    emptyInvited: 'Khi ban tổ chức mời bạn vào một hội nghị, hội nghị đó hiện ở đây.',
  },
  en: {
    title: 'Conferences',
    create: 'Create a conference',
    failed: 'The conferences could not be loaded',
    empty: 'No conference yet',
    emptyHint: 'Create a new one, copy an old one, or open the sample to learn with.',
    emptyInvited: 'When organizers invite you to a conference, it appears here.',
  },
})

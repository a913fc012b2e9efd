import { defineMessages } from '../../i18n/messages.ts'

/** What a conference is at; the badge's word. */
export const phaseMessages = defineMessages({
  vi: {
    draft: 'Đang soạn',
    published: 'Đã công bố',
    checkIn: 'Đang điểm danh',
    live: 'Đang diễn ra',
    recess: 'Tạm nghỉ',
    closed: 'Đã bế mạc',
  },
  en: {
    draft: 'Draft',
    published: 'Published',
    checkIn: 'Check-in open',
    live: 'Under way',
    recess: 'In recess',
    closed: 'Closed',
  },
})

import { defineMessages } from '../../i18n/messages.ts'

export const announcementsMessages = defineMessages({
  vi: {
    title: 'Thông báo',
    none: 'Chưa có thông báo nào.',
    toPoint: 'Gửi riêng điểm cầu này',
    fresh: 'Thông báo mới của ban tổ chức',
    more: (count: number) => `và ${count} thông báo khác chưa đọc, xem trong mục Thông báo`,
    read: 'Đã đọc',
  },
  en: {
    title: 'Announcements',
    none: 'No announcements yet.',
    toPoint: 'To this point only',
    fresh: 'New announcement from the organizers',
    more: (count: number) => `and ${count} more unread, listed under Announcements`,
    read: 'I have read it',
  },
})

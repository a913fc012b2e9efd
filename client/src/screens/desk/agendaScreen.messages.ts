import { defineMessages } from '../../i18n/messages.ts'

export const agendaScreenMessages = defineMessages({
  vi: {
    title: 'Chương trình',
    print: 'In chương trình',
    calendar: 'Tải lịch (iCal)',
    noMembers: 'Chưa tải được danh sách tài khoản để giao điều khiển trang.',
  },
  en: {
    title: 'Agenda',
    print: 'Print the agenda',
    calendar: 'Download calendar (iCal)',
    noMembers: 'The accounts that can turn pages could not be loaded.',
  },
})

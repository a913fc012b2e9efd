import { defineMessages } from '../../i18n/messages.ts'

export const peopleScreenMessages = defineMessages({
  vi: {
    title: 'Nhân sự',
    failed: 'Chưa tải được danh sách nhân sự',
    organizerOnly: 'Chỉ người tổ chức mời thêm người và bỏ vai trò được.',
  },
  en: {
    title: 'People',
    failed: 'The people could not be loaded',
    organizerOnly: 'Only an organizer can invite people and remove roles.',
  },
})

import { defineMessages } from '../../i18n/messages.ts'

export const houseMessages = defineMessages({
  vi: {
    home: 'Điểm Cầu, về trang đầu',
    nav: 'Các mục chính',
    conferences: 'Hội nghị',
    library: 'Kho văn bản',
    units: 'Đơn vị',
    account: (name: string) => `Tài khoản ${name}`,
    signOut: 'Đăng xuất',
    failed: 'Chưa vào được hệ thống',
  },
  en: {
    home: 'Điểm Cầu, to the front page',
    nav: 'Main sections',
    conferences: 'Conferences',
    library: 'Documents',
    units: 'Units',
    account: (name) => `Account of ${name}`,
    signOut: 'Sign out',
    failed: 'You could not be let in yet',
  },
})

import { defineMessages } from '../../i18n/messages.ts'

export const welcomeScreenMessages = defineMessages({
  vi: {
    title: 'Chào mừng',
    first: 'Bạn là người tổ chức đầu tiên. Tạo tài khoản để bắt đầu lập hội nghị và mời người khác.',
    invited: (role: string) => `Bạn được mời với vai trò ${role} trong hội nghị:`,
    untitled: 'Hội nghị',
    failed: 'Chưa mở được lời mời',
    invalid: 'Lời mời này không dùng được nữa',
    invalidHint:
      'Mỗi liên kết dùng được một lần, trong 7 ngày, và hết tác dụng khi có liên kết mới hơn. Nếu bạn đã dùng rồi thì đăng nhập; nếu chưa, xin ban tổ chức liên kết mới.',
    missing: 'Địa chỉ thiếu mã mời',
    missingHint: 'Mở lại nguyên vẹn liên kết trong thư mời, kể cả phần sau dấu #.',
    signIn: 'Đăng nhập',
    enter: 'Đến các hội nghị của tôi',
    haveAccount: 'Đã có tài khoản với địa chỉ này?',
    haveAccountGo: 'Đăng nhập để nhận lời mời',
  },
  en: {
    title: 'Welcome',
    first: 'You are the first organizer. Make an account to begin creating conferences and inviting others.',
    invited: (role) => `You are invited as ${role.toLowerCase()} of this conference:`,
    untitled: 'A conference',
    failed: 'The invitation could not be opened yet',
    invalid: 'This invitation no longer works',
    invalidHint:
      'A link works once, within 7 days, and ends when a newer one is made. If you used it already, sign in; if not, ask the organizers for a new one.',
    missing: 'The address lacks the invitation’s code',
    missingHint: 'Open the link of the invitation again as a whole, with what stands after the #.',
    signIn: 'Sign in',
    enter: 'To my conferences',
    haveAccount: 'Do you have an account with this address?',
    haveAccountGo: 'Sign in to accept the invitation',
  },
})

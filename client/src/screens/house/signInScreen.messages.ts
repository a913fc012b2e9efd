import { defineMessages } from '../../i18n/messages.ts'

export const signInScreenMessages = defineMessages({
  vi: {
    title: 'Đăng nhập',
    forStaff: 'Dành cho ban tổ chức, chủ trì và báo cáo viên.',
    forInvite: 'Đăng nhập để nhận lời mời.',
    noAccount: 'Chưa có tài khoản? Mở liên kết trong lời mời mà ban tổ chức gửi cho bạn.',
    point: 'Điểm cầu không cần tài khoản:',
    pointGo: 'vào bằng mã trên phiếu',
  },
  en: {
    title: 'Sign in',
    forStaff: 'For organizers, the chair and presenters.',
    forInvite: 'Sign in to accept the invitation.',
    noAccount: 'No account yet? Open the link in the invitation that the organizers sent you.',
    point: 'A connection point needs no account:',
    pointGo: 'enter by the code on its sheet',
  },
})

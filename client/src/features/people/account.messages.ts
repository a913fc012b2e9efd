import { defineMessages } from '../../i18n/messages.ts'

export const signInMessages = defineMessages({
  vi: {
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
  },
  en: {
    email: 'Email',
    password: 'Password',
    signIn: 'Sign in',
  },
})

export const welcomeMessages = defineMessages({
  vi: {
    name: 'Họ và tên',
    nameHint: 'Như sẽ hiện với ban tổ chức và trong hồ sơ.',
    email: 'Thư điện tử',
    emailFixed: 'Lời mời chỉ dành cho địa chỉ này.',
    emailHint: 'Dùng để đăng nhập.',
    password: 'Mật khẩu',
    passwordHint: (least: number) => `Ít nhất ${least} ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó.`,
    open: 'Tạo tài khoản',
    signInInstead: 'Đăng nhập rồi nhận lời mời',
    accept: 'Nhận lời mời',
    asYou: (name: string, email: string) => `Bạn đang đăng nhập là ${name} (${email}).`,
    otherAddress: (email: string) =>
      `Lời mời dành cho ${email}. Đăng xuất rồi mở lại lời mời bằng địa chỉ đó, hoặc nhờ ban tổ chức mời địa chỉ này.`,
    signOut: 'Đăng xuất để dùng địa chỉ kia',
  },
  en: {
    name: 'Full name',
    nameHint: 'As the organizers and the record will show it.',
    email: 'Email',
    emailFixed: 'The invitation is for this address only.',
    emailHint: 'You sign in with it.',
    password: 'Password',
    passwordHint: (least) => `At least ${least} characters. A short sentence you remember beats a difficult word.`,
    open: 'Make the account',
    signInInstead: 'Sign in and accept the invitation',
    accept: 'Accept the invitation',
    asYou: (name, email) => `You are signed in as ${name} (${email}).`,
    otherAddress: (email) =>
      `The invitation is for ${email}. Sign out and open it again with that address, or ask the organizers to invite this one.`,
    signOut: 'Sign out to use that address',
  },
})

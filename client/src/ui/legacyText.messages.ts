import { defineMessages } from '../i18n/messages.ts'

export const legacyTextMessages = defineMessages({
  vi: {
    tcvn3: 'Chữ gõ bằng phông cũ TCVN3 (.VnTime)',
    vni: 'Chữ gõ bằng phông cũ VNI',
    mojibake: 'Chữ bị vỡ khi chuyển mã',
    readsAs: 'Đọc lại thành:',
    use: 'Dùng chữ này',
  },
  en: {
    tcvn3: 'Typed in an old TCVN3 font (.VnTime)',
    vni: 'Typed in an old VNI font',
    mojibake: 'Letters broken by a wrong encoding',
    readsAs: 'It reads as:',
    use: 'Use this text',
  },
})

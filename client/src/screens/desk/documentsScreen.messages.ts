import { defineMessages } from '../../i18n/messages.ts'

export const documentsScreenMessages = defineMessages({
  vi: { title: 'Văn bản', meta: 'Các văn bản được quán triệt, triển khai tại hội nghị' },
  en: { title: 'Documents', meta: 'The documents disseminated at the conference' },
})

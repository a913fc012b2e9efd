import { defineMessages } from '../../i18n/messages.ts'

export const libraryScreenMessages = defineMessages({
  vi: { title: 'Kho văn bản', meta: 'Văn bản dùng chung cho mọi hội nghị' },
  en: { title: 'Document library', meta: 'Documents shared by all conferences' },
})

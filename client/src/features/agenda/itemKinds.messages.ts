import { defineMessages } from '../../i18n/messages.ts'

/** One word for each ItemKind. */
export const itemKindMessages = defineMessages({
  vi: {
    opening: 'Khai mạc',
    document: 'Văn bản',
    speech: 'Phát biểu',
    discussion: 'Thảo luận',
    break: 'Giải lao',
    directive: 'Chỉ đạo',
    closing: 'Bế mạc',
  },
  en: {
    opening: 'Opening',
    document: 'Document',
    speech: 'Speech',
    discussion: 'Discussion',
    break: 'Break',
    directive: 'Directive',
    closing: 'Closing',
  },
})

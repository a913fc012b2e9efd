import { defineMessages } from '../../i18n/messages.ts'

export const agendaIssuesMessages = defineMessages({
  vi: {
    heading: (count: number) => `${count} điều cần xem lại`,
    fixedStartMissed: (by: string) => `Các nội dung trước kéo quá giờ bắt đầu cố định ${by}.`,
    gapBefore: (by: string) => `Trống ${by} trước nội dung này.`,
    documentMissing: 'Chưa chọn văn bản.',
    documentWithoutFile: 'Văn bản chưa có trang để trình chiếu.',
    documentTwice: (title: string) => `Văn bản này đã có ở nội dung “${title}”.`,
    overrun: (by: string, limit: string) => `Chương trình kết thúc sau giờ trả hội trường (${limit}) ${by}.`,
  },
  en: {
    heading: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    fixedStartMissed: (by: string) => `The items before it run ${by} past its fixed start.`,
    gapBefore: (by: string) => `Nothing is planned for ${by} before this item.`,
    documentMissing: 'No document is chosen yet.',
    documentWithoutFile: 'The document has no pages to show yet.',
    documentTwice: (title: string) => `This document already stands at “${title}”.`,
    overrun: (by: string, limit: string) => `The agenda ends ${by} after the hall must be free (${limit}).`,
  },
})

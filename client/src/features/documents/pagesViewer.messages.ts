import { defineMessages } from '../../i18n/messages.ts'

export const pagesViewerMessages = defineMessages({
  vi: {
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    paper: 'Trang văn bản, phím mũi tên trái và phải để lật',
    loading: 'Đang tải trang…',
    failed: 'Chưa tải được trang này.',
    again: 'Tải lại',
  },
  en: {
    page: (page: number, pages: number) => `Page ${page}/${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    paper: 'The page; left and right arrow keys turn it',
    loading: 'Loading the page…',
    failed: 'This page could not be loaded.',
    again: 'Load again',
  },
})

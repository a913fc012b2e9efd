import { defineMessages } from '../../i18n/messages.ts'

export const pageViewMessages = defineMessages({
  vi: {
    page: (number: string, page: number, pages: number) => `${number}, trang ${page}/${pages}`,
    loading: 'Đang tải trang…',
    retrying: 'Chưa tải được trang, đang thử lại…',
  },
  en: {
    page: (number: string, page: number, pages: number) => `${number}, page ${page} of ${pages}`,
    loading: 'Loading the page…',
    retrying: 'The page has not come yet; trying again…',
  },
})

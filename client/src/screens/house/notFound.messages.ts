import { defineMessages } from '../../i18n/messages.ts'

export const notFoundMessages = defineMessages({
  vi: {
    title: 'Không có trang này',
    text: 'Địa chỉ bị thiếu hoặc sai. Mở lại liên kết đã được gửi, hoặc bắt đầu từ trang đầu.',
    home: 'Về trang đầu',
  },
  en: {
    title: 'There is no such page',
    text: 'The address is incomplete or wrong. Open the link you were sent again, or begin at the front page.',
    home: 'To the front page',
  },
})

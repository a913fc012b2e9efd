import { defineMessages } from '../../i18n/messages.ts'

export const conferenceHeaderMessages = defineMessages({
  vi: {
    online: 'Điểm cầu kết nối',
    present: 'Có mặt / triệu tập',
    clock: 'Giờ hội nghị',
  },
  en: {
    online: 'Points online',
    present: 'Present / summoned',
    clock: 'Conference time',
  },
})

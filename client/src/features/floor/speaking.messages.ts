import { defineMessages } from '../../i18n/messages.ts'

export const speakingMessages = defineMessages({
  vi: {
    hall: 'Hội trường chính',
    speaking: 'Đang phát biểu',
    pausedWord: 'Tạm dừng',
    next: 'Phát biểu tiếp theo',
    standBy: 'Chuẩn bị phát biểu',
    left: 'còn',
    over: 'quá giờ',
    paper: 'Tham luận',
  },
  en: {
    hall: 'Main hall',
    speaking: 'Speaking',
    pausedWord: 'Paused',
    next: 'Speaks next',
    standBy: 'Standing by to speak',
    left: 'time left',
    over: 'over time',
    paper: 'Paper',
  },
})

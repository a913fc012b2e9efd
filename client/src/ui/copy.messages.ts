import { defineMessages } from '../i18n/messages.ts'

export const copyMessages = defineMessages({
  vi: {
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    byHand: 'Đã chọn sẵn: bấm Ctrl+C (hoặc giữ ngón tay trên ô) để sao chép.',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The text is selected: press Ctrl+C (or hold a finger on it) to copy.',
  },
})

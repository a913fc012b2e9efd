import { defineMessages } from '../../i18n/messages.ts'

export const pointStatusMessages = defineMessages({
  vi: {
    notConnected: 'Chưa kết nối',
    connected: 'Đã kết nối',
    checkedIn: 'Đã điểm danh',
    following: 'Đang theo dõi',
    signalLost: 'Mất tín hiệu',
    ended: 'Đã kết thúc',
  },
  en: {
    notConnected: 'Not connected',
    connected: 'Connected',
    checkedIn: 'Checked in',
    following: 'Following',
    signalLost: 'Signal lost',
    ended: 'Ended',
  },
})

import { plural } from '../../i18n/format.ts'
import { defineMessages } from '../../i18n/messages.ts'

export const chairMessages = defineMessages({
  vi: {
    title: 'Màn hình chủ trì',
    now: 'Đang diễn ra',
    next: 'Tiếp theo',
    pace: 'Tiến độ',
    present: 'Có mặt',
    presentDetail: (share: string) => `${share} số triệu tập`,
    signed: (signed: string, points: string) => `${signed}/${points} điểm cầu đã điểm danh`,
    online: 'Điểm cầu đang kết nối',
    lost: 'Mất tín hiệu',
    noneLost: 'Không có điểm cầu nào mất tín hiệu.',
    moreLost: (count: number) => `và ${count} điểm cầu khác`,
    announcements: 'Đã thông báo',
    notForYou: 'Màn hình này dành cho chủ trì và ban tổ chức',
  },
  en: {
    title: 'Chair view',
    now: 'Now',
    next: 'Next',
    pace: 'Pace',
    present: 'Present',
    presentDetail: (share: string) => `${share} of those summoned`,
    signed: (signed: string, points: string) => `${signed} of ${points} points have counted`,
    online: 'Points online',
    lost: 'Signal lost',
    noneLost: 'No point has lost its line.',
    moreLost: (count: number) => `and ${count} more ${plural(count, 'point', 'points')}`,
    announcements: 'Announced so far',
    notForYou: 'This screen is for the chair and the organizers',
  },
})

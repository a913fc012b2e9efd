import { defineMessages } from '../../i18n/messages.ts'
import { formatFor, plural } from '../../i18n/format.ts'

const vi = formatFor('vi')
const en = formatFor('en')

export const conferenceListMessages = defineMessages({
  vi: {
    now: 'Hôm nay và đang diễn ra',
    upcoming: 'Sắp tới',
    unclosed: 'Quá ngày, chưa bế mạc',
    past: 'Đã bế mạc',
    others: 'Hội nghị khác trong nhà',
    othersHint: 'Bạn chưa có vai trò trong các hội nghị này. Muốn vào thì nhờ người tổ chức của hội nghị mời.',
    points: (count: number) => `${vi.number(count)} điểm cầu`,
    summoned: (count: number) => `${vi.number(count)} đại biểu triệu tập`,
    present: (count: number) => `${vi.number(count)} có mặt`,
    search: 'Tìm hội nghị theo tên hoặc đơn vị',
    noMatch: 'Không có hội nghị nào khớp',
    more: (count: number) => `Xem thêm ${vi.number(count)} hội nghị`,
  },
  en: {
    now: 'Today and under way',
    upcoming: 'To come',
    unclosed: 'Day gone by, not closed',
    past: 'Closed',
    others: 'Other conferences of the house',
    othersHint: 'You have no role in these. To enter one, ask its organizer to invite you.',
    points: (count) => `${en.number(count)} ${plural(count, 'point', 'points')}`,
    summoned: (count) => `${en.number(count)} ${plural(count, 'delegate', 'delegates')} summoned`,
    present: (count) => `${en.number(count)} present`,
    search: 'Find a conference by title or host',
    noMatch: 'No conference matches',
    more: (count) => `Show ${en.number(count)} more ${plural(count, 'conference', 'conferences')}`,
  },
})

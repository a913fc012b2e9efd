import type { ConferenceSummary } from '@diem-cau/shared/conference/conference.queries.ts'
import { compareVietnamese, fold } from '@diem-cau/shared/kernel/text.ts'
import { type CalendarDate, CalendarDate as Day, type Instant } from '@diem-cau/shared/kernel/time.ts'

type Dated = Pick<ConferenceSummary, 'date' | 'timeZone' | 'phase' | 'startsAt' | 'title' | 'host'>

/** now: under way, or to be held today. unclosed: its day has gone by, and its record is still open. */
export const LIST_GROUPS = ['now', 'upcoming', 'unclosed', 'past'] as const
export type ListGroup = (typeof LIST_GROUPS)[number]

/** The day on the calendar where the conference is held: at 23:30 UTC it is tomorrow in Hà Nội. */
export const dayIn = (zone: string, at: Instant): CalendarDate =>
  Day.parse(new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(at))

const groupOf = ({ date, timeZone, phase }: Dated, now: Instant): ListGroup => {
  if (phase === 'closed') return 'past'
  if (phase === 'checkIn' || phase === 'live' || phase === 'recess') return 'now'
  const today = dayIn(timeZone, now)
  if (date === today) return 'now'
  return date > today ? 'upcoming' : 'unclosed'
}

/** What is to come with the nearest day first, what is over with the latest first. */
export const groupConferences = <Each extends Dated>(list: readonly Each[], now: Instant): ReadonlyMap<ListGroup, readonly Each[]> => {
  const inOrder = [...list].sort((one, other) => one.startsAt - other.startsAt || compareVietnamese(one.title, other.title))
  return new Map(
    LIST_GROUPS.flatMap((group) => {
      const found = inOrder.filter((each) => groupOf(each, now) === group)
      if (found.length === 0) return []
      return [[group, group === 'past' || group === 'unclosed' ? found.reverse() : found] as const]
    }),
  )
}

/** By words of the title or the host, with or without diacritics. */
export const searchConferences = <Each extends Dated>(list: readonly Each[], query: string): readonly Each[] => {
  const words = fold(query).split(' ').filter((word) => word !== '')
  return list.filter(({ title, host }) => {
    const text = fold(`${title} ${host}`)
    return words.every((word) => text.includes(word))
  })
}

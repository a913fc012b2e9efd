import type { AgendaItemId } from '../kernel/ids.ts'
import { type Duration, type Instant, between, later, latest } from '../kernel/time.ts'
import { zonedInstant } from '../kernel/zone.ts'
import { plannedEndLimit, plannedStart } from '../conference/conference.ts'
import type { ConferenceDetails } from '../conference/conference.protocol.ts'
import type { AgendaItem, AgendaState } from './agenda.protocol.ts'
import { lengthOf } from './agenda.ts'

export interface Span {
  readonly start: Instant
  readonly end: Instant
}

export interface ItemForecast {
  readonly itemId: AgendaItemId
  /** As it was planned: the lengths before the day, one after another. */
  readonly planned: Span
  /** As it was held, is being held, or will be at the present pace; null for what was cut. */
  readonly expected: Span | null
}

export interface Forecast {
  readonly items: readonly ItemForecast[]
  readonly plannedEnd: Instant
  readonly expectedEnd: Instant
  /** Positive: late. */
  readonly delay: Duration
  /** How far the expected end runs over the time at which the hall must be free; null without such a time. */
  readonly overrun: Duration | null
}

/** The timetable at `now`. A running item that is past its end is expected to end now, and everything after it moves along. */
export const forecast = (agenda: AgendaState, details: ConferenceDetails, now: Instant): Forecast => {
  const startOf = (item: AgendaItem, free: Instant): Instant =>
    item.fixedStart === null ? free : latest(free, zonedInstant(details.date, item.fixedStart, details.timeZone))

  let plannedFree = plannedStart(details)
  let free = plannedFree
  const items = agenda.map((item): ItemForecast => {
    const start = startOf(item, plannedFree)
    const planned = { start, end: later(start, item.duration) }
    plannedFree = planned.end
    const expected = expectedSpan(item, (from) => startOf(item, from), free, now)
    if (expected) free = expected.end
    return { itemId: item.id, planned, expected }
  })
  const limit = plannedEndLimit(details)
  return {
    items,
    plannedEnd: plannedFree,
    expectedEnd: free,
    delay: between(plannedFree, free),
    overrun: limit === null ? null : between(limit, free),
  }
}

const expectedSpan = (
  item: AgendaItem,
  startOf: (free: Instant) => Instant,
  free: Instant,
  now: Instant,
): Span | null => {
  const { progress } = item
  switch (progress.state) {
    case 'cut':
      return null
    case 'done':
      return { start: progress.startedAt, end: progress.finishedAt }
    case 'running':
      return { start: progress.startedAt, end: latest(now, later(progress.startedAt, lengthOf(item))) }
    case 'planned': {
      const start = latest(now, startOf(free))
      return { start, end: later(start, lengthOf(item)) }
    }
    default:
      return progress satisfies never
  }
}

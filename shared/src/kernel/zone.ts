import { type CalendarDate, type Instant, type TimeOfDay, type TimeZone, instant } from './time.ts'

const readers = new Map<string, Intl.DateTimeFormat>()
const readerOf = (zone: TimeZone): Intl.DateTimeFormat => {
  const known = readers.get(zone)
  if (known) return known
  const reader = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  readers.set(zone, reader)
  return reader
}

/** What the wall clock of `zone` shows at `at`, as if it were UTC; the difference to `at` is the zone's offset. */
const wallClock = (at: number, zone: TimeZone): number => {
  const part: Record<string, number> = {}
  for (const { type, value } of readerOf(zone).formatToParts(at)) part[type] = Number(value)
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second'])
}

/** The instant at which the clock in `zone` shows `time` on `date`. A reading that a clock change skips moves past the gap. */
export const zonedInstant = (date: CalendarDate, time: TimeOfDay, zone: TimeZone): Instant => {
  const wanted = Date.parse(`${date}T00:00:00Z`) + time * 60_000
  const firstGuess = wanted - (wallClock(wanted, zone) - wanted)
  return instant(wanted - (wallClock(firstGuess, zone) - firstGuess))
}

export const timeOfDayIn = (at: Instant, zone: TimeZone): TimeOfDay => {
  const minutesOfDay = Math.floor(wallClock(at, zone) / 60_000) % 1440
  return minutesOfDay as TimeOfDay
}

import type { AgendaItem, AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { lengthOf, nextItem, runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { Forecast } from '@diem-cau/shared/agenda/forecast.ts'
import { type Duration, type Instant, between, later } from '@diem-cau/shared/kernel/time.ts'

export interface AgendaNow {
  readonly running: AgendaItem | undefined
  /** Of the running item's length; negative once it is over time. */
  readonly left: Duration | null
  readonly next: AgendaItem | undefined
  /** When `next` begins at the present pace. */
  readonly nextStart: Instant | null
}

export const agendaNow = (agenda: AgendaState, timetable: Forecast, now: Instant): AgendaNow => {
  const running = runningItem(agenda)
  const next = nextItem(agenda)
  return {
    running,
    left:
      running?.progress.state === 'running'
        ? between(now, later(running.progress.startedAt, lengthOf(running)))
        : null,
    next,
    nextStart: timetable.items.find((each) => each.itemId === next?.id)?.expected?.start ?? null,
  }
}

/** Nobody calls a minute a delay. */
const NOTICEABLE_MS = 60_000
export type Pace = 'onTime' | 'late' | 'early'
export const paceOf = (delay: Duration): Pace =>
  delay >= NOTICEABLE_MS ? 'late' : delay <= -NOTICEABLE_MS ? 'early' : 'onTime'
/** Whether an item's hour has moved far enough for both hours to be told. */
export const isMoved = (planned: Instant, expected: Instant): boolean => Math.abs(expected - planned) >= NOTICEABLE_MS

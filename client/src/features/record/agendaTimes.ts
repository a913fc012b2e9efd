import type { AgendaRow } from '@diem-cau/shared/conference/record.queries.ts'
import { type Duration, between, duration } from '@diem-cau/shared/kernel/time.ts'

/** How an item went, against what was planned for it. */
export type Outcome =
  | { readonly kind: 'cut' | 'toCome' | 'notHeld' | 'running' | 'unplanned' | 'asPlanned' }
  /** Held longer or shorter than planned, by a minute or more. */
  | { readonly kind: 'longer' | 'shorter'; readonly by: Duration }

/** Nobody writes seconds into minutes. */
const NOTICEABLE_MS = 60_000

export const outcomeOf = ({ planned, actual, isCut }: AgendaRow, isClosed: boolean): Outcome => {
  if (isCut) return { kind: 'cut' }
  if (!actual) return { kind: isClosed ? 'notHeld' : 'toCome' }
  if (actual.end === null) return { kind: 'running' }
  if (!planned) return { kind: 'unplanned' }
  const by = between(actual.start, actual.end) - between(planned.start, planned.end)
  if (Math.abs(by) < NOTICEABLE_MS) return { kind: 'asPlanned' }
  return { kind: by > 0 ? 'longer' : 'shorter', by: duration(Math.abs(by)) }
}

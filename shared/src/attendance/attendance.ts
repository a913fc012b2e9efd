import { type Result, fail, ok } from '../kernel/result.ts'
import type { Phase } from '../conference/conference.protocol.ts'
import type { Headcount } from './attendance.protocol.ts'

export const excusedOf = (headcount: Headcount): number =>
  headcount.excused.reduce((total, each) => total + each.count, 0)

/** Summoned, neither present nor excused. More present than summoned (guests) leaves nobody absent. */
export const unexcusedOf = (headcount: Headcount, summoned: number): number =>
  Math.max(0, summoned - headcount.present - excusedOf(headcount))

export const decideHeadcount = (
  phase: Phase,
  summoned: number,
  headcount: Headcount,
): Result<Headcount, 'checkInNotOpen' | 'conferenceClosed' | 'moreThanSummoned'> => {
  if (phase === 'draft' || phase === 'published') return fail('checkInNotOpen')
  if (phase === 'closed') return fail('conferenceClosed')
  const excused = excusedOf(headcount)
  // Guests may make it more present than summoned; nobody can be excused who was not summoned.
  if (excused > 0 && headcount.present + excused > summoned) return fail('moreThanSummoned')
  return ok(headcount)
}

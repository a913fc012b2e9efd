import type { PointState, Tally } from './points.protocol.ts'
import { isOnline } from './points.ts'

export const EMPTY_TALLY: Tally = { points: 0, online: 0, signed: 0, summoned: 0, present: 0 }

const shareOf = (point: PointState | undefined): Tally =>
  point && !point.removed
    ? {
        points: 1,
        online: isOnline(point) ? 1 : 0,
        signed: point.headcount ? 1 : 0,
        summoned: point.profile.summoned,
        present: point.headcount?.present ?? 0,
      }
    : EMPTY_TALLY

/** One changed point costs O(1), however many there are. */
export const retally = (tally: Tally, before: PointState | undefined, after: PointState | undefined): Tally => {
  const [old, now] = [shareOf(before), shareOf(after)]
  return {
    points: tally.points - old.points + now.points,
    online: tally.online - old.online + now.online,
    signed: tally.signed - old.signed + now.signed,
    summoned: tally.summoned - old.summoned + now.summoned,
    present: tally.present - old.present + now.present,
  }
}

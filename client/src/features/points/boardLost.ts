import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { lastSeen, pointStatus } from '@diem-cau/shared/points/points.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'

export interface LostPoint {
  readonly id: PointId
  readonly name: string
  readonly since: Instant
}

/** Points without a line that had one, the latest lost first: what has just happened is what is asked about. */
export const lostPoints = (points: Iterable<PointState>, phase: Phase): readonly LostPoint[] => {
  const lost: LostPoint[] = []
  for (const point of points) {
    const since = lastSeen(point)
    if (!point.removed && since !== null && pointStatus(point, phase) === 'signalLost') {
      lost.push({ id: point.id, name: point.profile.name, since })
    }
  }
  return lost.sort((first, second) => second.since - first.since)
}

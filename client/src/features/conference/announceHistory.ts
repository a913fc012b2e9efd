import type { Announcement } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'

export interface Said extends Announcement {
  /** Null: to everyone. */
  readonly pointName: string | null
}

const SHOWN = 50

/** What was said to everyone and to single points, the latest first. */
export const announceHistory = (toAll: readonly Announcement[], points: Iterable<PointState>): readonly Said[] => {
  const said: Said[] = toAll.map((each) => ({ ...each, pointName: null }))
  for (const { notices, profile } of points) for (const each of notices) said.push({ ...each, pointName: profile.name })
  return said.sort((first, second) => second.at - first.at).slice(0, SHOWN)
}

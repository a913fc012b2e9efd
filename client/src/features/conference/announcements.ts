import type { Announcement } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'

/** `point` was said to one point only. */
export type HeardAnnouncement = Announcement & { readonly to: 'all' | 'point' }

/** What was said to everyone and to this point, the latest first. */
export const heard = (toAll: readonly Announcement[], toPoint: readonly Announcement[]): readonly HeardAnnouncement[] =>
  [
    ...toAll.map((each) => ({ ...each, to: 'all' }) as const),
    ...toPoint.map((each) => ({ ...each, to: 'point' }) as const),
  ].sort((first, second) => second.at - first.at)

/** Those that came after what was read last; `readUpTo` null means nothing was read yet. */
export const unread = (all: readonly HeardAnnouncement[], readUpTo: Instant | null): readonly HeardAnnouncement[] =>
  all.filter((each) => readUpTo === null || each.at > readUpTo)

const SHOWN_MS = 30_000
/** A slow reader at the back of a hall manages about ten characters a second. */
const PER_CHARACTER_MS = 100

export const shownMs = (text: string): number => SHOWN_MS + text.length * PER_CHARACTER_MS

/** What a hall shows large at `now`: the latest announcement while it is fresh. */
export const freshAnnouncement = (all: readonly HeardAnnouncement[], now: Instant): HeardAnnouncement | undefined => {
  const [latest] = all
  return latest && now - latest.at < shownMs(latest.text) ? latest : undefined
}

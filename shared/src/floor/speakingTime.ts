import type { PointId } from '../kernel/ids.ts'
import { type Duration, type Instant, between, duration, sum } from '../kernel/time.ts'
import type { FloorState, SpeakRequest } from './floor.protocol.ts'

/** How long somebody has spoken at `now`, pauses left out. */
export const spokenFor = ({ spells }: SpeakRequest, now: Instant): Duration =>
  sum(...spells.map(({ startedAt, endedAt }) => duration(Math.max(0, between(startedAt, endedAt ?? now)))))

/** What is left of a speaker's time, negative when over; null before they begin. */
export const timeLeft = (request: SpeakRequest, now: Instant): Duration | null =>
  request.length === null || request.spells.length === 0 ? null : duration(request.length - spokenFor(request, now))

const startOf = ({ spells }: SpeakRequest): number => spells[0]?.startedAt ?? 0

/** Who has spoken or speaks, in the order in which they began. */
export const speeches = (floor: FloorState): readonly SpeakRequest[] =>
  floor.requests.filter(({ spells }) => spells.length > 0).sort((first, second) => startOf(first) - startOf(second))

/** Total speaking time per point at `now`; the main hall under null. */
export const speakingTimes = (floor: FloorState, now: Instant): ReadonlyMap<PointId | null, Duration> => {
  const totals = new Map<PointId | null, Duration>()
  for (const request of speeches(floor)) {
    const { pointId } = request.speaker
    totals.set(pointId, sum(totals.get(pointId) ?? duration(0), spokenFor(request, now)))
  }
  return totals
}

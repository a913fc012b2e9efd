import { speakersAhead } from '@diem-cau/shared/floor/floor.ts'
import type { FloorState, SpeakRequest, Speaker } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { PointId, SpeakRequestId } from '@diem-cau/shared/kernel/ids.ts'

/** How a speaker is called, and where they speak from; a point without a name for its speaker is called by its own. */
export const speakerWords = ({ name, position, pointName }: Speaker, hall: string): { readonly who: string; readonly from: string } => {
  const place = pointName === '' ? hall : pointName
  const who = name === '' ? place : name
  return { who, from: [position, place].filter((each) => each !== '' && each !== who).join(', ') }
}

/** Their place among those still to speak, from 1; the called ones come first. Null for everybody else. */
export const placeInList = (floor: FloorState, id: SpeakRequestId): number | null => {
  const index = speakersAhead(floor).findIndex((request) => request.id === id)
  return index < 0 ? null : index + 1
}

/** Who can be put in order by hand. */
export const waitingOf = (floor: FloorState): readonly SpeakRequest[] => floor.requests.filter(({ state }) => state === 'waiting')

/** Behind whom one who waits comes with one step up (-1) or down (1); undefined where there is no further. */
export const placeOfStep = (floor: FloorState, id: SpeakRequestId, direction: -1 | 1): SpeakRequestId | null | undefined => {
  const waiting = waitingOf(floor)
  const index = waiting.findIndex((request) => request.id === id)
  const neighbour = waiting[index + direction]
  if (index < 0 || !neighbour) return undefined
  return direction === 1 ? neighbour.id : (waiting[index - 2]?.id ?? null)
}

/** Those who will not speak any more unless they are put back, the latest first. */
export const outOfList = (floor: FloorState): readonly SpeakRequest[] =>
  floor.requests.filter(({ state }) => state === 'withdrawn' || state === 'skipped').reverse()

const USE = ['speaking', 'paused', 'called', 'waiting'] as const

/** What a point has on the list now, whatever is nearest to the microphone first. */
export const ownRequests = (floor: FloorState, pointId: PointId): readonly SpeakRequest[] =>
  USE.flatMap((state) => floor.requests.filter((request) => request.state === state && request.speaker.pointId === pointId))

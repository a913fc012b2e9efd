import type { PointId, SpeakRequestId } from '../kernel/ids.ts'
import { type Result, fail, ok } from '../kernel/result.ts'
import { type Duration, minutes } from '../kernel/time.ts'
import type { FloorEvent, FloorState, SpeakKind, SpeakRequest, SpeakState, Speaker } from './floor.protocol.ts'

export const CLOSED_FLOOR: FloorState = { isOpen: false, length: minutes(5), requests: [] }
export const MAX_REQUESTS = 1_000
/** How many may be warmed up behind the stage at once. */
export const MAX_CALLED = 2
const SHORTEST = minutes(1)

export const findRequest = (floor: FloorState, id: SpeakRequestId): SpeakRequest | undefined =>
  floor.requests.find((request) => request.id === id)
/** Who has the floor, their clock running or not. */
export const speakerOf = (floor: FloorState): SpeakRequest | undefined =>
  floor.requests.find(({ state }) => state === 'speaking' || state === 'paused')

const isAhead = ({ state }: SpeakRequest): boolean => state === 'waiting' || state === 'called'
/** Those still to speak as they come: the called ones, then the waiting ones in their order. */
export const speakersAhead = (floor: FloorState): readonly SpeakRequest[] =>
  floor.requests.filter(isAhead).sort((first, second) => Number(second.state === 'called') - Number(first.state === 'called'))

export type NextStep = { readonly step: 'call' | 'begin'; readonly request: SpeakRequest }
/** The one tap that moves the list on: whoever was called gets the floor, otherwise the first who waits is called. */
export const nextStep = (floor: FloorState): NextStep | null => {
  const [request] = speakersAhead(floor)
  return request ? { step: request.state === 'called' ? 'begin' : 'call', request } : null
}

type Decision<Code extends string> = Result<readonly FloorEvent[], Code>

export interface NewSpeaker {
  readonly requestId: SpeakRequestId
  readonly kind: SpeakKind
  readonly speaker: Speaker
  readonly length: Duration | null
}

export const decideEnter = (floor: FloorState, entered: NewSpeaker): Decision<'floorFull'> =>
  floor.requests.length < MAX_REQUESTS || findRequest(floor, entered.requestId)
    ? ok([{ type: 'speakerEntered', ...entered }])
    : fail('floorFull')

const ownRequests = (floor: FloorState, pointId: PointId): readonly SpeakRequest[] =>
  floor.requests.filter(({ kind, speaker }) => kind === 'request' && speaker.pointId === pointId)
const IN_USE: readonly SpeakState[] = ['waiting', 'called', 'speaking', 'paused']

/** What a point has taken back is used again, so that asking and withdrawing all day does not fill the list. */
export const withdrawnBy = (floor: FloorState, pointId: PointId): SpeakRequest | undefined =>
  ownRequests(floor, pointId).find(({ state }) => state === 'withdrawn')

/** A point asks once at a time; papers, and those whom the desk enters, are not counted against it. */
export const decideRequest = (
  floor: FloorState,
  pointId: PointId,
  asked: Omit<NewSpeaker, 'kind' | 'length'>,
): Decision<'floorClosed' | 'alreadyRequested' | 'floorFull'> => {
  if (!floor.isOpen) return fail('floorClosed')
  if (ownRequests(floor, pointId).some(({ state }) => IN_USE.includes(state))) return fail('alreadyRequested')
  return decideEnter(floor, { ...asked, kind: 'request', length: null })
}

const decideFrom = <Code extends string>(
  floor: FloorState,
  from: readonly SpeakState[],
  refusal: Code,
  event: FloorEvent & { readonly requestId: SpeakRequestId },
): Decision<'requestNotFound' | Code> => {
  const request = findRequest(floor, event.requestId)
  if (!request) return fail('requestNotFound')
  return from.includes(request.state) ? ok([event]) : fail(refusal)
}

export const decideWithdraw = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['waiting', 'called'], 'requestNotWaiting', { type: 'speakerWithdrew', requestId })
export const decideSkip = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['waiting', 'called'], 'requestOver', { type: 'speakerSkipped', requestId })
export const decideReturn = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['called', 'withdrawn', 'skipped'], 'requestNotOut', { type: 'speakerReturned', requestId })
export const decidePause = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['speaking'], 'notSpeaking', { type: 'speakerPaused', requestId })
export const decideResume = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['paused'], 'notPaused', { type: 'speakerResumed', requestId })
export const decideEnd = (floor: FloorState, requestId: SpeakRequestId) =>
  decideFrom(floor, ['speaking', 'paused'], 'notSpeaking', { type: 'speakerEnded', requestId })

export const decideMove = (
  floor: FloorState,
  requestId: SpeakRequestId,
  after: SpeakRequestId | null,
): Decision<'requestNotFound' | 'requestNotWaiting'> => {
  if (after !== null && !findRequest(floor, after)) return fail('requestNotFound')
  const decided = decideFrom(floor, ['waiting'], 'requestNotWaiting', { type: 'speakerMoved', requestId, after })
  return decided.ok && after === requestId ? ok([]) : decided
}

export const decideCall = (
  floor: FloorState,
  requestId: SpeakRequestId,
): Decision<'requestNotFound' | 'requestNotWaiting' | 'tooManyCalled'> => {
  const decided = decideFrom(floor, ['waiting'], 'requestNotWaiting', { type: 'speakerCalled', requestId })
  const called = floor.requests.filter(({ state }) => state === 'called').length
  return decided.ok && called >= MAX_CALLED ? fail('tooManyCalled') : decided
}

export const decideBegin = (floor: FloorState, requestId: SpeakRequestId): Decision<'requestNotFound' | 'requestOver'> => {
  const length = findRequest(floor, requestId)?.length ?? floor.length
  const decided = decideFrom(floor, ['waiting', 'called'], 'requestOver', { type: 'speakerBegan', requestId, length })
  const before = speakerOf(floor)
  return decided.ok && before ? ok([{ type: 'speakerEnded', requestId: before.id }, ...decided.value]) : decided
}

export const decideExtend = (
  floor: FloorState,
  requestId: SpeakRequestId,
  by: Duration,
): Decision<'requestNotFound' | 'notSpeaking' | 'durationTooShort'> => {
  const decided = decideFrom(floor, ['speaking', 'paused'], 'notSpeaking', { type: 'speakerExtended', requestId, by })
  const length = findRequest(floor, requestId)?.length ?? floor.length
  return decided.ok && length + by < SHORTEST ? fail('durationTooShort') : decided
}

/**
 * What another item on the agenda, or the end of the conference, does: the floor is opened for one item at a time, so
 * whoever speaks has spoken and points ask no more. Those who wait stay on the list and can still be called.
 */
export const closingFloor = (floor: FloorState): readonly FloorEvent[] => {
  const speaker = speakerOf(floor)
  const ended: FloorEvent[] = speaker ? [{ type: 'speakerEnded', requestId: speaker.id }] : []
  return floor.isOpen ? [...ended, { type: 'floorClosed' }] : ended
}

/** A recess is not taken from anybody's time. */
export const pausingFloor = (floor: FloorState): readonly FloorEvent[] => {
  const speaker = speakerOf(floor)
  return speaker?.state === 'speaking' ? [{ type: 'speakerPaused', requestId: speaker.id }] : []
}

/** A point that leaves the list of points takes its speakers along. */
export const leavingFloor = (floor: FloorState, pointId: PointId): readonly FloorEvent[] =>
  floor.requests
    .filter(({ speaker, state }) => speaker.pointId === pointId && IN_USE.includes(state))
    .map(({ id, state }) => ({ type: state === 'waiting' || state === 'called' ? 'speakerSkipped' : 'speakerEnded', requestId: id }))

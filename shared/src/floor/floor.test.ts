import { describe, expect, test } from 'vitest'
import { SpeakRequestId } from '../kernel/ids.ts'
import { type Instant, minutes } from '../kernel/time.ts'
import { at, buildPointId } from '../testing/build.ts'
import { applyFloor } from './applyFloor.ts'
import {
  CLOSED_FLOOR,
  MAX_REQUESTS,
  closingFloor,
  decideBegin,
  decideCall,
  decideEnd,
  decideEnter,
  decideExtend,
  decideMove,
  decidePause,
  decideRequest,
  decideResume,
  decideReturn,
  decideSkip,
  decideWithdraw,
  leavingFloor,
  nextStep,
  pausingFloor,
  speakerOf,
  speakersAhead,
  withdrawnBy,
} from './floor.ts'
import type { FloorEvent, FloorState, SpeakKind, Speaker } from './floor.protocol.ts'
import { speakingTimes, speeches, spokenFor, timeLeft } from './speakingTime.ts'

const idOf = (name: string): SpeakRequestId => SpeakRequestId.parse(name.padEnd(12, '0'))
const [a, b, c, d] = [idOf('a'), idOf('b'), idOf('c'), idOf('d')]
const [baDinh, dongDa] = [buildPointId('p'), buildPointId('q')]
const speaker = (pointId: Speaker['pointId'], name = ''): Speaker => ({ pointId, name, position: '', topic: '', pointName: pointId === null ? '' : 'Quận' })
const enter = (requestId: SpeakRequestId, who: Speaker, kind: SpeakKind = 'request', length = CLOSED_FLOOR.length): FloorEvent => ({
  type: 'speakerEntered', requestId, kind, speaker: who, length: kind === 'paper' ? length : null,
})
/** Folds steps, each at its minute after eight. */
const fold = (steps: readonly (readonly [minute: number, ...FloorEvent[]])[], from = CLOSED_FLOOR): FloorState =>
  steps.reduce((floor, [minute, ...events]) => events.reduce((held, event) => applyFloor(held, event, at(8, minute)), floor), from)
const of = <Type extends FloorEvent['type']>(type: Type, requestId: SpeakRequestId) => ({ type, requestId }) as FloorEvent
const begin = (requestId: SpeakRequestId, length = minutes(5)): FloorEvent => ({ type: 'speakerBegan', requestId, length })

/** The hall's papers and what two points asked, on one list. */
const LIST = fold([
  [0, { type: 'floorOpened' }, enter(a, speaker(null, 'Trần Văn Bình'), 'paper', minutes(10))],
  [1, enter(b, speaker(baDinh))],
  [2, enter(c, speaker(dongDa, 'Lê Thị Hoa'))],
  [3, enter(d, speaker(null, 'Phạm Thị Lan'))],
])
const order = (floor: FloorState) => floor.requests.map(({ id }) => id)
const stateOf = (floor: FloorState, id: SpeakRequestId) => floor.requests.find((each) => each.id === id)?.state
/** What was decided, applied at that minute; a refusal is a fault of the test. */
const then = (floor: FloorState, minute: number, decided: ReturnType<typeof decideEnter> | { ok: boolean; value?: readonly FloorEvent[] }): FloorState => {
  if (!decided.ok || !('value' in decided) || !decided.value) throw new Error(JSON.stringify(decided))
  return fold([[minute, ...decided.value]], floor)
}

describe('one list for the hall and all points', () => {
  test('in the order of coming, and then as it is ordered', () => {
    expect(order(LIST)).toEqual([a, b, c, d])
    expect(order(then(LIST, 4, decideMove(LIST, d, a)))).toEqual([a, d, b, c])
    expect(order(then(LIST, 4, decideMove(LIST, c, null)))).toEqual([c, a, b, d])
    expect(decideMove(LIST, b, b)).toEqual({ ok: true, value: [] })
  })
  test.each([
    ['nobody on the list', idOf('x'), null, 'requestNotFound'],
    ['behind nobody on the list', b, idOf('x'), 'requestNotFound'],
    ['who has been called', a, b, 'requestNotWaiting'],
  ] as const)('%s cannot be moved', (_name, id, after, failure) => {
    expect(decideMove(fold([[4, of('speakerCalled', a)]], LIST), id, after)).toEqual({ ok: false, failure })
  })
  test('the next is whoever was called, to be given the floor, or else the first who waits, to be called', () => {
    expect(nextStep(LIST)).toMatchObject({ step: 'call', request: { id: a } })
    const warmed = fold([[4, of('speakerCalled', c)]], LIST)
    expect(nextStep(warmed)).toMatchObject({ step: 'begin', request: { id: c } })
    expect(speakersAhead(warmed).map(({ id }) => id)).toEqual([c, a, b, d])
    expect(nextStep(CLOSED_FLOOR)).toBeNull()
  })
  test('is not without end, but what was withdrawn may come again', () => {
    const full = { ...LIST, requests: Array.from({ length: MAX_REQUESTS }, () => LIST.requests[1]).flatMap((each) => each ?? []) }
    const entered = { kind: 'paper', speaker: speaker(null, 'An'), length: null } as const
    expect(decideEnter(full, { ...entered, requestId: idOf('x') })).toEqual({ ok: false, failure: 'floorFull' })
    expect(decideEnter(full, { ...entered, requestId: b }).ok).toBe(true)
  })
})

describe('a point asks', () => {
  const ask = (floor: FloorState) => decideRequest(floor, baDinh, { requestId: withdrawnBy(floor, baDinh)?.id ?? idOf('e'), speaker: speaker(baDinh) })
  test.each([
    ['while the floor is closed', fold([[4, { type: 'floorClosed' }, of('speakerWithdrew', b)]], LIST), { ok: false, failure: 'floorClosed' }],
    ['while it waits', LIST, { ok: false, failure: 'alreadyRequested' }],
    ['while it is called', fold([[4, of('speakerCalled', b)]], LIST), { ok: false, failure: 'alreadyRequested' }],
    ['while it speaks', fold([[4, begin(b)]], LIST), { ok: false, failure: 'alreadyRequested' }],
    ['when it has spoken', fold([[4, begin(b)], [5, of('speakerEnded', b)]], LIST), { ok: true, value: [enter(idOf('e'), speaker(baDinh))] }],
    ['when it has withdrawn: the same request, anew', fold([[4, of('speakerWithdrew', b)]], LIST), { ok: true, value: [enter(b, speaker(baDinh))] }],
    ['beside its paper', fold([[0, { type: 'floorOpened' }, enter(a, speaker(baDinh), 'paper')]]), { ok: true, value: [enter(idOf('e'), speaker(baDinh))] }],
  ] as const)('%s', (_name, floor, expected) => expect(ask(floor)).toEqual(expected))

  test('asking anew after withdrawing puts it at the end', () => {
    const withdrawn = then(LIST, 4, decideWithdraw(LIST, b))
    expect(order(then(withdrawn, 5, ask(withdrawn)))).toEqual([a, c, d, b])
  })
})

describe('from state to state', () => {
  const called = fold([[4, of('speakerCalled', a), of('speakerCalled', b)]], LIST)
  const speaking = fold([[5, begin(a)]], called)
  const paused = fold([[6, of('speakerPaused', a)]], speaking)
  const out = fold([[7, of('speakerSkipped', c), of('speakerWithdrew', d)]], LIST)
  test.each([
    ['call', decideCall(LIST, a), null],
    ['call a third', decideCall(called, c), 'tooManyCalled'],
    ['call twice', decideCall(called, a), 'requestNotWaiting'],
    ['begin from the list', decideBegin(LIST, c), null],
    ['begin whoever speaks', decideBegin(speaking, a), 'requestOver'],
    ['begin who was skipped', decideBegin(out, c), 'requestOver'],
    ['pause', decidePause(speaking, a), null],
    ['pause twice', decidePause(paused, a), 'notSpeaking'],
    ['resume', decideResume(paused, a), null],
    ['resume what runs', decideResume(speaking, a), 'notPaused'],
    ['end what is paused', decideEnd(paused, a), null],
    ['end who waits', decideEnd(LIST, a), 'notSpeaking'],
    ['withdraw when called', decideWithdraw(called, a), null],
    ['withdraw while speaking', decideWithdraw(speaking, a), 'requestNotWaiting'],
    ['skip', decideSkip(called, b), null],
    ['skip whoever speaks', decideSkip(speaking, a), 'requestOver'],
    ['return who was skipped', decideReturn(out, c), null],
    ['return who withdrew', decideReturn(out, d), null],
    ['return who waits', decideReturn(out, a), 'requestNotOut'],
    ['anything with nobody', decideCall(LIST, idOf('x')), 'requestNotFound'],
    ['extend who waits', decideExtend(LIST, a, minutes(1)), 'notSpeaking'],
    ['take too much away', decideExtend(speaking, a, minutes(-5)), 'durationTooShort'],
  ] as const)('%s', (_name, decided, failure) => {
    expect(decided.ok ? null : decided.failure).toBe(failure)
  })

  test('begin ends whoever spoke, at the same moment', () => {
    expect(decideBegin(speaking, b)).toEqual({ ok: true, value: [of('speakerEnded', a), begin(b)] })
    const next = then(speaking, 9, decideBegin(speaking, b))
    expect([stateOf(next, a), stateOf(next, b)]).toEqual(['spoken', 'speaking'])
  })
  test('a paper has its own length, everybody else the floor’s', () => {
    expect(decideBegin(LIST, a)).toEqual({ ok: true, value: [begin(a, minutes(10))] })
    const longer = fold([[4, { type: 'speakingLengthSet', length: minutes(7) }]], LIST)
    expect(decideBegin(longer, b)).toEqual({ ok: true, value: [begin(b, minutes(7))] })
  })
  test('returned: the called one to their place, others to the end', () => {
    expect(order(then(called, 5, decideReturn(called, a)))).toEqual([a, b, c, d])
    expect(order(then(out, 8, decideReturn(out, c)))).toEqual([a, b, d, c])
    expect(stateOf(then(out, 8, decideReturn(out, c)), c)).toBe('waiting')
  })
})

describe('the clock', () => {
  const spoken = fold(
    [
      [10, begin(b)],
      [12, of('speakerPaused', b)],
      [20, of('speakerResumed', b)],
      [21, { type: 'speakerExtended', requestId: b, by: minutes(2) }],
      [23, of('speakerEnded', b)],
      [30, begin(c)],
    ],
    LIST,
  )
  const [first, second] = speeches(spoken)
  test('spells are kept and everything else is computed', () => {
    expect(first?.spells).toEqual([
      { startedAt: at(8, 10), endedAt: at(8, 12) },
      { startedAt: at(8, 20), endedAt: at(8, 23) },
    ])
    expect(first && [spokenFor(first, at(9)), timeLeft(first, at(9))]).toEqual([minutes(5), minutes(2)])
    expect(second && timeLeft(second, at(8, 37))).toBe(minutes(-2))
    expect(LIST.requests.map((each) => timeLeft(each, at(9)))).toEqual([null, null, null, null])
  })
  test('total per point, the hall for itself', () => {
    const again = fold([[40, begin(d)], [41, of('speakerEnded', d), enter(idOf('e'), speaker(baDinh)), begin(idOf('e'))]], spoken)
    const ended = fold([[40, of('speakerEnded', c)]], again)
    const now: Instant = at(8, 44)
    expect([...speakingTimes(ended, now)]).toEqual([[baDinh, minutes(8)], [dongDa, minutes(10)], [null, minutes(1)]])
  })
  test('editing a speaker leaves their time alone once they have begun', () => {
    const edited = fold([[31, { type: 'speakerEdited', requestId: c, speaker: speaker(dongDa, 'Hoa'), length: minutes(1) }]], spoken)
    expect(speakerOf(edited)).toMatchObject({ length: minutes(5), speaker: { name: 'Hoa' } })
  })
})

describe('what happens around it', () => {
  const speaking = fold([[5, begin(b)], [6, of('speakerCalled', c)]], LIST)
  test('another item closes the floor and ends the speaker; who waits still waits', () => {
    expect(closingFloor(speaking)).toEqual([of('speakerEnded', b), { type: 'floorClosed' }])
    expect(closingFloor(CLOSED_FLOOR)).toEqual([])
    const closed = fold([[8, ...closingFloor(speaking)]], speaking)
    expect([closed.isOpen, stateOf(closed, a), stateOf(closed, c)]).toEqual([false, 'waiting', 'called'])
  })
  test('a recess stops the clock, once', () => {
    expect(pausingFloor(speaking)).toEqual([of('speakerPaused', b)])
    expect(pausingFloor(fold([[7, ...pausingFloor(speaking)]], speaking))).toEqual([])
  })
  test('a point that goes takes its speakers along and nobody else', () => {
    expect(leavingFloor(speaking, baDinh)).toEqual([of('speakerEnded', b)])
    expect(leavingFloor(speaking, dongDa)).toEqual([of('speakerSkipped', c)])
  })
})

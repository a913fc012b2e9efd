import { describe, expect, test } from 'vitest'
import { DeviceId, type PointId, UserId } from '../kernel/ids.ts'
import type { Actor, DeviceRole } from '../people/actor.ts'
import { applyPoint } from '../points/points.ts'
import type { PointState } from '../points/points.protocol.ts'
import { at, buildPointId, buildProfile, buildStaff } from '../testing/build.ts'
import { type Onlooker, mayWatch, whyNotSend } from './mayMedia.ts'
import { NOTHING_ON_AIR, applyOnAir, decideBackstage, decideMute, decidePutOnAir, decideTakeOff, isSlot, takingAllOff, takingPointOff } from './stage.ts'
import type { OnAirEvent, OnAirState, Source } from './stage.protocol.ts'

const [a, b, c, main] = [buildPointId('a'), buildPointId('b'), buildPointId('c'), buildPointId('m')]
const pointOf = (pointId: PointId, kind: 'main' | 'remote' = 'remote'): PointState => {
  const point = applyPoint(undefined, { type: 'pointAdded', pointId, profile: buildProfile({ kind }) }, at(7), 1)
  if (!point) throw new Error('no point')
  return point
}
const after = (...events: OnAirEvent[]): OnAirState =>
  events.reduce((state, event) => applyOnAir(state, event, at(8)), NOTHING_ON_AIR)
const nameOf = (source: Source): string | null => (isSlot(source) ? null : buildProfile().name)
const onAir = (source: Source): OnAirEvent => ({ type: 'sourcePutOnAir', source, name: nameOf(source) })
const backstage = (source: Source): OnAirEvent => ({ type: 'sourceSetBackstage', source, name: nameOf(source) })

const two = after(onAir(a), onAir(b))
const warm = after(backstage(a), backstage(b))

describe('putting a source on air', () => {
  test.each([
    ['a point that was warmed up', warm, a, pointOf(a), { ok: true, value: [onAir(a)] }],
    ['a third point', two, c, pointOf(c), { ok: false, failure: 'onAirFull' }],
    ['one that is there already', two, a, pointOf(a), { ok: true, value: [] }],
    ['the hall beside two points', two, 'hallCamera', undefined, { ok: true, value: [onAir('hallCamera')] }],
    ['a point that nobody knows', NOTHING_ON_AIR, c, undefined, { ok: false, failure: 'pointNotFound' }],
    ['a point that was removed', NOTHING_ON_AIR, c, { ...pointOf(c), removed: true }, { ok: false, failure: 'pointNotFound' }],
    ['the main point as a point', NOTHING_ON_AIR, main, pointOf(main, 'main'), { ok: false, failure: 'mainHasSlots' }],
  ] as const)('%s', (_name, state, source, point, expected) =>
    expect(decidePutOnAir(state, source, point)).toEqual(expected))
})

describe('setting a source backstage', () => {
  test.each([
    ['the next point', NOTHING_ON_AIR, a, { ok: true, value: [backstage(a)] }],
    ['a third point', warm, c, { ok: false, failure: 'backstageFull' }],
    ['one that is on air, to keep it warm', two, a, { ok: true, value: [backstage(a)] }],
  ] as const)('%s', (_name, state, source, expected) =>
    expect(decideBackstage(state, source, pointOf(source))).toEqual(expected))
})

test('a mute survives the way on air, and is gone once the source was off', () => {
  const muted = after(backstage(a), { type: 'sourceMuted', source: a }, onAir(a))
  expect(muted.sources).toMatchObject([{ source: a, place: 'onAir', isMuted: true }])
  expect(applyOnAir(applyOnAir(muted, { type: 'sourceTakenOff', source: a }, at(9)), onAir(a), at(9)).sources).toMatchObject([
    { isMuted: false },
  ])
})

test.each([
  ['a point', after(onAir(a)), a, { ok: true, value: [{ type: 'sourceMuted', source: a }] }],
  ['a camera without sound', after(onAir('hallCamera')), 'hallCamera', { ok: false, failure: 'sourceIsSilent' }],
  ['what is off', NOTHING_ON_AIR, a, { ok: false, failure: 'sourceIsOff' }],
] as const)('muting %s', (_name, state, source, expected) => expect(decideMute(state, source, true)).toEqual(expected))

test('taking off: what is there, once; the close takes all, the removal of a point only that one', () => {
  expect(decideTakeOff(NOTHING_ON_AIR, a)).toEqual({ ok: false, failure: 'sourceIsOff' })
  const full = after(onAir('hallSound'), onAir(a), backstage(b))
  expect(after(onAir('hallSound'), onAir(a), backstage(b), ...takingAllOff(full)).sources).toEqual([])
  expect(takingPointOff(full, b)).toEqual([{ type: 'sourceTakenOff', source: b }])
  expect(takingPointOff(full, c)).toEqual([])
})

const device = (pointId: PointId, role: DeviceRole): Onlooker => ({
  actor: { kind: 'device', deviceId: DeviceId.parse('d00000000000'), pointId, role },
  pointKind: pointId === main ? 'main' : 'remote',
})
const person = (actor: Actor): Onlooker => ({ actor, pointKind: null })
const desk = person(buildStaff('desk', 'secretary'))
const chair = person(buildStaff('chair', 'chair'))
const stranger = person({ kind: 'staff', userId: UserId.parse('x'), name: 'x', ofHouse: true, roles: [] })
const follower = person({ kind: 'follower' })

describe('who may send', () => {
  test.each([
    ['the hall’s technician its camera', device(main, 'technician'), 'hallCamera', null],
    ['the hall’s screen its sound', device(main, 'screen'), 'hallSound', null],
    ['the desk the screen', desk, 'screen', null],
    ['the head of the main point', device(main, 'head'), 'hallCamera', 'notYourSource'],
    ['a remote point the hall', device(a, 'technician'), 'hallSound', 'notYourSource'],
    ['a house account without a role', stranger, 'hallCamera', 'notYourSource'],
    ['a follower', follower, 'hallCamera', 'notYourSource'],
    ['a point that is on air', device(a, 'head'), a, null],
    ['a point that nobody called', device(c, 'technician'), c, 'notCalled'],
    ['another point’s device', device(b, 'technician'), a, 'notYourSource'],
    ['the screen of the point itself', device(a, 'screen'), a, 'notYourSource'],
    ['the desk for a point', desk, a, 'notYourSource'],
  ] as const)('%s', (_name, who, source, expected) => expect(whyNotSend(after(onAir(a), backstage(b)), who, source)).toBe(expected))
})

describe('who may watch', () => {
  const state = after(onAir('hallSound'), onAir('screen'), onAir(a), backstage(b))
  test.each([
    ['a point the hall', device(b, 'screen'), 'hallSound', true],
    ['the hall a point', device(main, 'screen'), a, true],
    ['a follower a point', follower, a, true],
    ['the hall its own sound', device(main, 'screen'), 'hallSound', false],
    ['the hall the presenter’s screen, which is silent', device(main, 'screen'), 'screen', true],
    ['a point itself', device(a, 'screen'), a, false],
    ['the desk what is backstage', desk, b, true],
    ['the chair what is backstage', chair, b, false],
    ['anyone what is off', desk, c, false],
  ] as const)('%s', (_name, who, source, expected) => expect(mayWatch(state, who, source)).toBe(expected))
})

import { describe, expect, test } from 'vitest'
import { decideHeadcount, unexcusedOf } from '../attendance/attendance.ts'
import { DeviceId } from '../kernel/ids.ts'
import type { PointEvent } from '../protocol/events.ts'
import { at, buildPointId, buildProfile } from '../testing/build.ts'
import type { PointState } from './points.protocol.ts'
import { applyPoint, pointStatus } from './points.ts'
import { EMPTY_TALLY, retally } from './tally.ts'

const pointId = buildPointId('p')
const deviceId = DeviceId.parse('d00000000000')
const added: PointEvent = { type: 'pointAdded', pointId, profile: buildProfile() }
const bound: PointEvent = { type: 'deviceBound', pointId, deviceId, role: 'head' }
const connected: PointEvent = { type: 'deviceConnected', pointId, deviceId }
const lost: PointEvent = { type: 'deviceLost', pointId, deviceId }
const signed: PointEvent = {
  type: 'headcountSigned',
  pointId,
  headcount: { present: 70, excused: [{ reason: 'sick', count: 4 }] },
  by: 'head',
}

const fold = (events: readonly PointEvent[]): PointState => {
  const state = events.reduce<PointState | undefined>((point, event, index) => applyPoint(point, event, at(8), index + 1), undefined)
  if (!state) throw new Error('the events must begin with pointAdded')
  return state
}

describe('the life of a point', () => {
  test.each([
    ['made', [added], 'published', 'notConnected'],
    ['signed in, without a line yet', [added, bound], 'published', 'notConnected'],
    ['connected', [added, bound, connected], 'checkIn', 'connected'],
    ['counted', [added, bound, connected, signed], 'checkIn', 'checkedIn'],
    ['following', [added, bound, connected, signed], 'live', 'following'],
    ['lost', [added, bound, connected, lost], 'live', 'signalLost'],
    ['back', [added, bound, connected, lost, connected], 'live', 'following'],
    ['signed out again', [added, bound, connected, { type: 'deviceRevoked', pointId, deviceId }], 'live', 'notConnected'],
    ['after the closing', [added, bound, connected], 'closed', 'ended'],
  ] as const)('%s', (_name, events, phase, status) => {
    expect(pointStatus(fold(events), phase)).toBe(status)
  })
})

test('the tally moves by what changed and nothing else', () => {
  const [before, after] = [fold([added, bound]), fold([added, bound, connected, signed])]
  const one = retally(EMPTY_TALLY, undefined, before)
  expect(one).toEqual({ points: 1, online: 0, signed: 0, summoned: 80, present: 0 })
  expect(retally(one, before, after)).toEqual({ points: 1, online: 1, signed: 1, summoned: 80, present: 70 })
  expect(retally(one, before, fold([added, { type: 'pointRemoved', pointId }]))).toEqual(EMPTY_TALLY)
})

describe('signing a headcount', () => {
  const excused = [{ reason: 'sick', count: 4 }] as const
  test.each([
    ['before check-in', 'published', { present: 1, excused: [] }, 'checkInNotOpen'],
    ['after the record is closed', 'closed', { present: 1, excused: [] }, 'conferenceClosed'],
    ['with more accounted for than were summoned', 'live', { present: 78, excused: [...excused] }, 'moreThanSummoned'],
  ] as const)('is refused %s', (_name, phase, headcount, failure) => {
    expect(decideHeadcount(phase, 80, { ...headcount, excused: [...headcount.excused] })).toEqual({ ok: false, failure })
  })
  test('guests may make it more present than summoned', () => {
    const headcount = { present: 85, excused: [] }
    expect(decideHeadcount('live', 80, headcount)).toEqual({ ok: true, value: headcount })
    expect(unexcusedOf(headcount, 80)).toBe(0)
  })
  test('absent without reason is what is left', () =>
    expect(unexcusedOf({ present: 70, excused: [...excused] }, 80)).toBe(6))
})

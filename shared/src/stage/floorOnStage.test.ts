import { expect, test } from 'vitest'
import { SpeakRequestId } from '../kernel/ids.ts'
import type { FloorEvent } from '../floor/floor.protocol.ts'
import { applyPoint } from '../points/points.ts'
import { at, buildPointId, buildProfile, buildStage } from '../testing/build.ts'
import type { StageEvent } from '../protocol/events.ts'
import { floorOnStage } from './floorOnStage.ts'

const pointId = buildPointId('p')
const requestId = SpeakRequestId.parse('r00000000000')
const hallId = SpeakRequestId.parse('h00000000000')
const entered = (id: SpeakRequestId, from: typeof pointId | null): StageEvent => ({
  type: 'speakerEntered',
  requestId: id,
  kind: 'request',
  speaker: { pointId: from, pointName: from ? 'Quận Ba Đình' : '', name: 'Bà Hoa', position: '', topic: '' },
  length: null,
})
const point = applyPoint(undefined, { type: 'pointAdded', pointId, profile: buildProfile() }, at(7), 1)
const points = { get: () => point }
const stage = buildStage([entered(requestId, pointId), entered(hallId, null)])
const backstage = { type: 'sourceSetBackstage', source: pointId, name: 'Quận Ba Đình' } as const
const onAir = { type: 'sourcePutOnAir', source: pointId, name: 'Quận Ba Đình' } as const
const off = { type: 'sourceTakenOff', source: pointId } as const
const called: FloorEvent = { type: 'speakerCalled', requestId }

test.each([
  ['a called point is opened backstage', [], [called], [backstage]],
  ['one that is on air already stays there', [onAir], [called], []],
  ['one that has the floor goes on air', [backstage], [{ type: 'speakerBegan', requestId, length: null }], [onAir]],
  ['the end takes it off', [onAir], [{ type: 'speakerEnded', requestId }], [off]],
  ['a withdrawal takes it off', [backstage], [{ type: 'speakerWithdrew', requestId }], [off]],
  ['what the same command took off is not taken off twice', [onAir], [{ type: 'speakerEnded', requestId }, off], []],
  ['a pause leaves it where it is', [onAir], [{ type: 'speakerPaused', requestId }], []],
  ['a speaker in the hall moves nothing', [], [{ type: 'speakerCalled', requestId: hallId }], []],
] as const)('%s', (_name, before, events, expected) => {
  const held = buildStage([entered(requestId, pointId), entered(hallId, null), ...before])
  expect(floorOnStage(held, points, events as readonly StageEvent[], at(8))).toEqual(expected)
})

test('a point that was removed meanwhile is put nowhere', () => {
  expect(floorOnStage(stage, { get: () => undefined }, [called], at(8))).toEqual([])
})

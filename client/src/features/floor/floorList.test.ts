import { CLOSED_FLOOR } from '@diem-cau/shared/floor/floor.ts'
import type { FloorState, SpeakRequest, SpeakState } from '@diem-cau/shared/floor/floor.protocol.ts'
import { SpeakRequestId } from '@diem-cau/shared/kernel/ids.ts'
import { at, buildPointId } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { outOfList, ownRequests, placeInList, placeOfStep, speakerWords } from './floorList.ts'

const idOf = (name: string): SpeakRequestId => SpeakRequestId.parse(name.padEnd(12, '0'))
const pointId = buildPointId('p')
const request = (name: string, state: SpeakState): SpeakRequest => ({
  id: idOf(name), kind: 'request', state, requestedAt: at(8), length: null, spells: [],
  speaker: { pointId, pointName: 'Quận Ba Đình', name: '', position: '', topic: '' },
})
const floorOf = (...requests: SpeakRequest[]): FloorState => ({ ...CLOSED_FLOOR, requests })
const floor = floorOf(request('a', 'spoken'), request('b', 'waiting'), request('c', 'skipped'), request('d', 'waiting'), request('e', 'called'), request('f', 'waiting'))

describe('how a speaker is called', () => {
  const speaker = { pointId, pointName: 'Quận Ba Đình', name: 'Lê Hà', position: 'Bí thư', topic: '' }
  test.each([
    [speaker, 'Lê Hà', 'Bí thư, Quận Ba Đình'],
    [{ ...speaker, position: '' }, 'Lê Hà', 'Quận Ba Đình'],
    [{ ...speaker, name: '' }, 'Quận Ba Đình', 'Bí thư'],
    [{ ...speaker, pointId: null, pointName: '' }, 'Lê Hà', 'Bí thư, Hội trường'],
  ])('%o', (each, who, from) => expect(speakerWords(each, 'Hội trường')).toEqual({ who, from }))
})

test.each([
  ['e', 1],
  ['b', 2],
  ['f', 4],
  ['a', null],
  ['c', null],
] as const)('%s is number %s', (name, place) => expect(placeInList(floor, idOf(name))).toBe(place))

test.each([
  ['d', -1, null],
  ['f', -1, idOf('b')],
  ['b', 1, idOf('d')],
  ['b', -1, undefined],
  ['f', 1, undefined],
  ['e', -1, undefined],
] as const)('%s by a step of %s comes behind %s', (name, direction, after) =>
  expect(placeOfStep(floor, idOf(name), direction)).toBe(after),
)

test('what a point has on the list, the nearest to the microphone first', () => {
  expect(ownRequests(floor, pointId).map(({ state }) => state)).toEqual(['called', 'waiting', 'waiting', 'waiting'])
  expect(ownRequests(floor, buildPointId('q'))).toEqual([])
  expect(outOfList(floor).map(({ id }) => id)).toEqual([idOf('c')])
})

import { duration } from '@diem-cau/shared/kernel/time.ts'
import { NOT_PRESENTING, decideHandOver, decideShow, decideStop, decideTakeOver, decideTurn } from '@diem-cau/shared/presenting/presenting.ts'
import type { PresentingState } from '@diem-cau/shared/presenting/presenting.protocol.ts'
import { at, buildDocument, buildDocumentId, buildItem, buildItemId, buildStaff } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { commandState, pageOfKey } from './commandState.ts'

const documents = [buildDocument('a', 7)]
const a = buildDocumentId('a')
const [desk, lan, minh] = [buildStaff('desk', 'organizer'), buildStaff('lan', 'presenter'), buildStaff('minh', 'presenter')]
const lanHolds: PresentingState = { onShow: { documentId: a, page: 3, since: at(8) }, holder: { userId: lan.userId, name: 'Lan' } }
const minhsItem = {
  ...buildItem({ presenter: { name: 'Minh', userId: minh.userId } }),
  id: buildItemId('a'),
  extension: duration(0),
  progress: { state: 'running', startedAt: at(8) },
} as const

describe('the buttons of the one at the pages', () => {
  test.each([
    ['the one in command', lanHolds, undefined, lan, 'me'],
    ['another presenter', lanHolds, undefined, minh, 'other'],
    ['the presenter of the running item', lanHolds, minhsItem, minh, 'other'],
    ['the desk', lanHolds, undefined, desk, 'other'],
    ['anybody while nobody holds', NOT_PRESENTING, undefined, minh, 'nobody'],
  ] as const)('promise %s what the rules keep', (_name, state, running, actor, holds) => {
    expect(commandState(state, running, actor, 'live')).toEqual({
      holds,
      canShow: decideShow(state, documents, actor, a, 1).ok,
      canTurn: decideTurn(state, documents, actor, a, 4).ok,
      canTakeOver: holds !== 'me' && decideTakeOver(state, running, actor).ok,
      canHandOver: decideHandOver(state, actor, { userId: minh.userId, name: 'Minh' }).ok,
      canStop: decideStop(state, actor).ok,
    })
  })
  test.each([
    ['before the opening', lan, 'checkIn'],
    ['after the closing', lan, 'closed'],
    ['to a chair', buildStaff('chair', 'chair'), 'live'],
    ['before anybody is known', null, 'live'],
  ] as const)('promise nothing %s', (_name, actor, phase) => {
    const { holds: _holds, ...can } = commandState(lanHolds, undefined, actor, phase)
    expect(Object.values(can)).toEqual([false, false, false, false, false])
  })
})

test.each([
  ['PageDown', 3, false, 4],
  ['PageDown', 7, false, 7],
  ['ArrowLeft', 1, false, 1],
  ['ArrowLeft', 3, false, 2],
  [' ', 3, false, 4],
  [' ', 3, true, 2],
  ['Home', 5, false, 1],
  ['End', 2, false, 7],
  ['a', 2, false, null],
])('%j on page %i, shift %s, leads to %s', (key, page, isShift, expected) => {
  expect(pageOfKey(key, page, 7, isShift)).toBe(expected)
})

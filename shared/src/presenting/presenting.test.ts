import { describe, expect, test } from 'vitest'
import { at, buildDocument, buildDocumentId, buildItem, buildItemId, buildStaff } from '../testing/build.ts'
import { duration } from '../kernel/time.ts'
import type { PresentingState } from './presenting.protocol.ts'
import { NOT_PRESENTING, decideHandOver, decideShow, decideStop, decideTakeOver, decideTurn, showingFor } from './presenting.ts'

const documents = [buildDocument('a', 7), buildDocument('b', null)]
const [a, b] = [buildDocumentId('a'), buildDocumentId('b')]
const desk = buildStaff('desk', 'organizer')
const lan = buildStaff('lan', 'presenter')
const minh = buildStaff('minh', 'presenter')
const lanShows: PresentingState = { onShow: { documentId: a, page: 3, since: at(8) }, holder: { userId: lan.userId, name: 'lan' } }
const item = { ...buildItem({ documentId: a, presenter: { name: 'lan', userId: lan.userId } }), id: buildItemId('a'), extension: duration(0), progress: { state: 'planned' } } as const

describe('turning a page', () => {
  test.each([
    ['by the one in command', lan, a, 4, { ok: true, value: [{ type: 'pageTurned', page: 4 }] }],
    ['to where it is already', lan, a, 3, { ok: true, value: [] }],
    ['by another presenter', minh, a, 4, { ok: false, failure: 'notInCommand' }],
    ['by the desk without taking over', desk, a, 4, { ok: false, failure: 'notInCommand' }],
    ['of a document no longer on show', lan, b, 1, { ok: false, failure: 'notOnShow' }],
    ['past the end', lan, a, 8, { ok: false, failure: 'pageOutOfRange' }],
  ] as const)('%s', (_name, actor, documentId, page, expected) => {
    expect(decideTurn(lanShows, documents, actor, documentId, page)).toEqual(expected)
  })
})

test('whoever shows while nobody is in command, is in command from then on', () => {
  expect(decideShow(NOT_PRESENTING, documents, lan, a, 2)).toEqual({
    ok: true,
    value: [
      { type: 'commandTaken', holder: { userId: lan.userId, name: 'lan' } },
      { type: 'documentShown', documentId: a, page: 2 },
    ],
  })
  expect(decideShow(NOT_PRESENTING, documents, lan, b, 1)).toEqual({ ok: false, failure: 'documentNotReady' })
})

describe('taking over', () => {
  const taken = (actor: { userId: string; name: string }) => ({
    ok: true,
    value: [{ type: 'commandTaken', holder: { userId: actor.userId, name: actor.name } }],
  })
  test.each([
    ['the desk always may', lanShows, undefined, desk, taken(desk)],
    ['a presenter may when nobody is in command', NOT_PRESENTING, undefined, minh, taken(minh)],
    ['a presenter may not take from another', lanShows, undefined, minh, { ok: false, failure: 'anotherInCommand' }],
    ['a presenter may when the running item is theirs', { ...lanShows, holder: { userId: minh.userId, name: 'minh' } }, item, lan, taken(lan)],
    ['twice is once', lanShows, undefined, lan, { ok: true, value: [] }],
  ] as const)('%s', (_name, state, running, actor, expected) => {
    expect(decideTakeOver(state, running, actor)).toEqual(expected)
  })
})

test('handing over is for the one in command or the desk', () => {
  const to = { userId: minh.userId, name: 'minh' }
  expect(decideHandOver(lanShows, lan, to)).toEqual({ ok: true, value: [{ type: 'commandTaken', holder: to }] })
  expect(decideHandOver(lanShows, minh, to)).toEqual({ ok: false, failure: 'notInCommand' })
})

test('the page comes off by the one in command or the desk, once', () => {
  expect(decideStop(lanShows, desk).ok).toBe(true)
  expect(decideStop(lanShows, minh)).toEqual({ ok: false, failure: 'notInCommand' })
  expect(decideStop({ ...lanShows, onShow: null }, lan)).toEqual({ ok: false, failure: 'notOnShow' })
})

test('starting an item puts its document on show in the hand of its presenter, and one without takes the page off', () => {
  expect(showingFor(NOT_PRESENTING, item, documents).map((event) => event.type)).toEqual(['commandTaken', 'documentShown'])
  expect(showingFor(lanShows, { ...item, documentId: null, presenter: null }, documents)).toEqual([{ type: 'showingStopped' }])
})

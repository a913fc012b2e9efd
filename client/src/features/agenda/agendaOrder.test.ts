import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { applyAgenda } from '@diem-cau/shared/agenda/agenda.ts'
import { at, buildDocument, buildItem, buildItemId } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { documentsNotOnAgenda, orderShown, placeForDocuments, placeOfDrop, placeOfStep, placesForNew } from './agendaOrder.ts'

const [a, b, c, d] = [buildItemId('a'), buildItemId('b'), buildItemId('c'), buildItemId('d')]
const document = buildDocument('d1', 3)

const build = (...kinds: Parameters<typeof buildItem>[0][]): AgendaState =>
  kinds.reduce<AgendaState>(
    (agenda, change, index) =>
      applyAgenda(
        agenda,
        { type: 'itemAdded', itemId: [a, b, c, d][index] ?? a, details: buildItem(change), after: agenda.at(-1)?.id ?? null },
        at(7),
      ),
    [],
  )
const four = build({}, {}, {}, {})
const running = applyAgenda(four, { type: 'itemStarted', itemId: a }, at(8))
const order = (agenda: AgendaState): string => agenda.map((item) => item.id.charAt(0)).join('')

describe('a place to drop on', () => {
  test.each([
    ['downwards it stands behind what it was dropped on', four, a, c, c],
    ['upwards it stands before it', four, d, b, a],
    ['on the first it is the top', four, c, a, null],
    ['on itself it stays', four, b, b, undefined],
    ['what runs does not move', running, a, c, undefined],
    ['nothing goes before what runs', running, c, a, undefined],
    ['behind what runs it may stand', running, d, b, a],
  ])('%s', (_, agenda, item, over, expected) => expect(placeOfDrop(agenda, item, over)).toBe(expected))

  test.each([
    [four, b, -1, null],
    [four, b, 1, c],
    [four, a, -1, undefined],
    [four, d, 1, undefined],
    [running, b, -1, undefined],
  ] as const)('a step is a drop on the neighbour (%#)', (agenda, item, step, expected) =>
    expect(placeOfStep(agenda, item, step)).toBe(expected),
  )
})

describe('the order shown', () => {
  const pending = { itemId: d, after: null, from: four, isAnswered: false }
  const moved = applyAgenda(four, { type: 'itemMoved', itemId: d, after: null }, at(8))
  const movedOn = applyAgenda(moved, { type: 'itemMoved', itemId: d, after: c }, at(8))
  test.each([
    ['nothing asked', four, null, 'abcd'],
    ['asked, and not yet answered', four, pending, 'dabc'],
    ['answered before the news came', four, { ...pending, isAnswered: true }, 'dabc'],
    ['the news came before the answer', moved, pending, 'dabc'],
    ['answered and come', moved, { ...pending, isAnswered: true }, 'dabc'],
    ['somebody moved it on afterwards', movedOn, { ...pending, isAnswered: true }, 'abcd'],
    ['what was started meanwhile stays where it is', running, { ...pending, itemId: a, after: d }, 'abcd'],
  ])('%s', (_, agenda, move, expected) => expect(order(orderShown(agenda, move))).toBe(expected))
})

test('new items go behind whatever was held', () => {
  expect(placesForNew(four)).toEqual([null, a, b, c, d])
  expect(placesForNew(running)).toEqual([a, b, c, d])
  expect(placesForNew([])).toEqual([null])
})

test('documents go behind the documents, else behind the opening, never before what was held', () => {
  expect(placeForDocuments(build({ kind: 'opening' }, { kind: 'document' }, { kind: 'closing' }))).toBe(b)
  expect(placeForDocuments(build({ kind: 'opening' }, { kind: 'closing' }))).toBe(a)
  expect(placeForDocuments([])).toBeNull()
  const held = applyAgenda(build({ kind: 'opening' }, { kind: 'speech' }, {}), { type: 'itemStarted', itemId: b }, at(8))
  expect(placeForDocuments(held)).toBe(b)
})

test('a document is on the agenda once an item of any kind carries it', () => {
  expect(documentsNotOnAgenda(build({ kind: 'speech', documentId: document.id }), [document])).toEqual([])
  expect(documentsNotOnAgenda(four, [document])).toEqual([document])
})

import type { AgendaRow } from '@diem-cau/shared/conference/record.queries.ts'
import { at, buildItemId } from '@diem-cau/shared/testing/build.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { expect, test } from 'vitest'
import { outcomeOf } from './agendaTimes.ts'

const planned = { start: at(8), end: at(8, 20) }
const row = (change: Partial<AgendaRow>): AgendaRow => ({
  itemId: buildItemId('a'),
  kind: 'speech',
  title: 'Phát biểu',
  presenter: '',
  planned,
  actual: null,
  isCut: false,
  ...change,
})

test.each([
  ['held longer, whenever it began', { actual: { start: at(9), end: at(9, 32) } }, { kind: 'longer', by: minutes(12) }],
  ['held shorter', { actual: { start: at(8), end: at(8, 15) } }, { kind: 'shorter', by: minutes(5) }],
  ['held as planned but later', { actual: { start: at(9), end: at(9, 20) } }, { kind: 'asPlanned' }],
  ['still running', { actual: { start: at(8), end: null } }, { kind: 'running' }],
  ['added on the day', { planned: null, actual: { start: at(8), end: at(9) } }, { kind: 'unplanned' }],
  ['never held', {}, { kind: 'notHeld' }],
  ['cut', { isCut: true }, { kind: 'cut' }],
] as const)('%s', (_name, change, expected) => expect(outcomeOf(row(change), true)).toEqual(expected))

test('before the closing, what was not held may still come', () => {
  expect(outcomeOf(row({}), false)).toEqual({ kind: 'toCome' })
})

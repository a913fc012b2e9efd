import { describe, expect, it } from 'vitest'
import { type Column, nextSort, rowAfterKey, sortRows } from './tableColumns.ts'

type Row = { name: string; heads: number }
const columns: Column<Row>[] = [
  { key: 'name', header: 'Tên', cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'heads', header: 'Có mặt', cell: (row) => row.heads, sortBy: (row) => row.heads },
  { key: 'plain', header: 'Ghi chú', cell: () => '' },
]
const rows: Row[] = ['Quận Đống Đa', 'Tổ 10', 'Quận Ba Đình', 'Tổ 2', 'Huyện Ứng Hòa', 'Quận Dương Nội'].map(
  (name, index) => ({ name, heads: [80, 9, 80, 100, 9, 80][index] ?? 0 }),
)
const names = (sorted: readonly Row[]): string[] => sorted.map((row) => row.name)

describe('sortRows', () => {
  it('follows Vietnamese order and reads numbers in names', () => {
    expect(names(sortRows(rows, columns, { key: 'name', direction: 'ascending' }))).toEqual([
      'Huyện Ứng Hòa',
      'Quận Ba Đình',
      'Quận Dương Nội',
      'Quận Đống Đa',
      'Tổ 2',
      'Tổ 10',
    ])
  })
  it('sorts numbers by size and keeps the given order among equals in both directions', () => {
    const equals = ['Quận Đống Đa', 'Quận Ba Đình', 'Quận Dương Nội']
    const ascending = names(sortRows(rows, columns, { key: 'heads', direction: 'ascending' }))
    const descending = names(sortRows(rows, columns, { key: 'heads', direction: 'descending' }))
    expect(ascending).toEqual(['Tổ 10', 'Huyện Ứng Hòa', ...equals, 'Tổ 2'])
    expect(descending).toEqual(['Tổ 2', ...equals, 'Tổ 10', 'Huyện Ứng Hòa'])
  })
  it.each([null, { key: 'plain', direction: 'ascending' }, { key: 'gone', direction: 'ascending' }] as const)(
    'leaves the rows as they came for %j',
    (sort) => expect(sortRows(rows, columns, sort)).toBe(rows),
  )
})

it('goes round ascending, descending, as given', () => {
  const first = nextSort(null, 'name')
  const second = nextSort(first, 'name')
  expect([first?.direction, second?.direction, nextSort(second, 'name')]).toEqual(['ascending', 'descending', null])
  expect(nextSort(first, 'heads')).toEqual({ key: 'heads', direction: 'ascending' })
})

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 50, 60],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['x', 50, null],
])('%s on row %i leads to %s', (key, current, expected) => expect(rowAfterKey(key, current, 100, 10)).toBe(expected))
it('leads nowhere in an empty table', () => expect(rowAfterKey('End', 0, 0, 10)).toBe(null))

import { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { applyPoint } from '@diem-cau/shared/points/points.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import { EMPTY_ROWS, mergeRows } from '@diem-cau/shared/protocol/rows.ts'
import { buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { toTree } from '@diem-cau/shared/units/units.ts'
import { describe, expect, it } from 'vitest'
import { encode } from 'uqr'
import { PAGES_PER_PART, chooseSheets, lengthOf, partsOf, sheetVersion, typingAddress } from './sheetPages.ts'
import { type QrShape, makeShapes, toQrShape } from './sheetQr.ts'

const CITY = UnitId.parse('c'.padEnd(12, '0'))
const WARD = UnitId.parse('w'.padEnd(12, '0'))
const tree = toTree([
  { id: CITY, name: 'Hà Nội', kind: 'city', parentId: null },
  { id: WARD, name: 'Phường', kind: 'commune', parentId: CITY },
])
const conferenceId = ConferenceId.parse('k'.padEnd(12, '0'))
const added = (name: string, unitId: UnitId | null) => {
  const point = applyPoint(undefined, { type: 'pointAdded', pointId: buildPointId(name), profile: buildProfile({ name, unitId }) }, instant(0), 1)
  if (!point) throw new Error('a point that was added exists')
  return point
}
const points = [added('a', CITY), added('b', WARD), added('c', null)]
const rows = mergeRows(EMPTY_ROWS, { conferenceId, revision: 1, rows: points })
const sheet = points.map(({ id, profile }): SheetPoint => ({
  pointId: id,
  name: profile.name,
  unit: '',
  kind: profile.kind,
  summoned: profile.summoned,
  head: profile.head,
  technician: profile.technician,
  url: `https://hop.hanoi.gov.vn/j#${profile.name}`,
  shortCode: 'ABCD-EFGH',
}))
const names = (chosen: readonly SheetPoint[]) => chosen.map(({ name }) => name).join('')

describe('sign-in sheets', () => {
  it('are chosen by all, by a unit with those below it, or one by one', () => {
    expect(names(chooseSheets(sheet, { by: 'all' }, tree, rows.byId))).toBe('abc')
    expect(names(chooseSheets(sheet, { by: 'unit', unitId: CITY }, tree, rows.byId))).toBe('ab')
    expect(names(chooseSheets(sheet, { by: 'unit', unitId: WARD }, tree, rows.byId))).toBe('b')
    expect(names(chooseSheets(sheet, { by: 'unit', unitId: null }, tree, rows.byId))).toBe('')
    expect(names(chooseSheets(sheet, { by: 'points', pointIds: new Set([buildPointId('c')]) }, tree, rows.byId))).toBe('c')
  })

  it('are not printed for a point that was removed meanwhile', () => {
    const removed = points.map((point) => ({ ...point, revision: 2, removed: point.id === buildPointId('a') }))
    const after = mergeRows(rows, { conferenceId, revision: 2, rows: removed })
    expect(names(chooseSheets(sheet, { by: 'all' }, tree, after.byId))).toBe('bc')
    expect(sheetVersion(after)).toBe(sheetVersion(rows))
  })

  it('are asked for anew after a code was renewed', () => {
    const renewed = points.map((point) => ({ ...point, revision: 2, codeGeneration: 2 }))
    expect(sheetVersion(mergeRows(rows, { conferenceId, revision: 2, rows: renewed }))).toBeGreaterThan(sheetVersion(rows))
  })

  it.each([
    [0, []],
    [1, [[1, 1]]],
    [PAGES_PER_PART, [[1, PAGES_PER_PART]]],
    [PAGES_PER_PART + 1, [[1, PAGES_PER_PART], [PAGES_PER_PART + 1, PAGES_PER_PART + 1]]],
  ])('%i of them come in parts that leave none out', (count, parts) =>
    expect(partsOf(count).map(({ from, to }) => [from, to])).toEqual(parts),
  )

  it('name the address for typing without the secret', () => {
    expect(typingAddress('https://hop.hanoi.gov.vn/j#secret')).toBe('hop.hanoi.gov.vn/join')
    expect(typingAddress('http://10.0.0.5:3000/j#secret')).toBe('http://10.0.0.5:3000/join')
    expect([lengthOf('Quận Ba Đình'), lengthOf('x'.repeat(60)), lengthOf('x'.repeat(300))]).toEqual(['short', 'middle', 'long'])
  })
})

describe('QR codes', () => {
  const link = `https://hop.hanoi.gov.vn/j#${'a1B2-_'.repeat(5)}`

  /** Fills the path's boxes back into modules. */
  const modulesOf = ({ size, path }: QrShape): string => {
    const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'))
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) grid[Number(y)]?.fill('#', Number(x), Number(x) + Number(width))
    return grid.map((row) => row.join('')).join('\n')
  }

  it('draw exactly the modules of the code, inside a quiet zone of four', () => {
    const { data, size } = encode(link, { ecc: 'M', border: 4 })
    const shape = toQrShape(link)
    expect(shape.size).toBe(size)
    expect(modulesOf(shape)).toBe(data.map((row) => row.map((isDark) => (isDark ? '#' : '.')).join('')).join('\n'))
  })

  it('are made in slices of time, each of which goes on where the last one stopped', () => {
    const made = new Map<string, QrShape>()
    let now = 0
    const clock = () => now++
    expect(makeShapes(['a', 'b', 'c'], made, 2, clock)).toBe(false)
    expect([...made.keys()]).toEqual(['a', 'b'])
    expect(makeShapes(['a', 'b', 'c'], made, 100, clock)).toBe(true)
    expect([...made.keys()]).toEqual(['a', 'b', 'c'])
  })
})

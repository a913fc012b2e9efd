import { describe, expect, test } from 'vitest'
import { UnitId } from '../kernel/ids.ts'
import type { Unit } from './units.protocol.ts'
import {
  checkEditedUnit,
  checkNewUnit,
  depthOf,
  descendantsOf,
  hasUnitsBelow,
  makesCycle,
  pathNames,
  toTree,
  unitNameKey,
} from './units.ts'

const idOf = (letter: string) => UnitId.parse(letter.repeat(12))
const [CITY, DISTRICT, COMMUNE, OTHER, MISSING] = [idOf('c'), idOf('d'), idOf('e'), idOf('f'), idOf('z')]

const unit = (id: UnitId, name: string, parentId: UnitId | null, kind: Unit['kind'] = 'other'): Unit => ({ id, name, parentId, kind })
const tree = toTree([
  unit(COMMUNE, 'Phường Trúc Bạch', DISTRICT),
  unit(CITY, 'Hà Nội', null),
  unit(OTHER, 'Quận Hoàn Kiếm', CITY),
  unit(DISTRICT, 'Quận Ba Đình', CITY),
])

test('a unit knows where it stands', () => {
  expect(pathNames(tree, COMMUNE)).toEqual(['Hà Nội', 'Quận Ba Đình', 'Phường Trúc Bạch'])
  expect(pathNames(tree, MISSING)).toEqual([])
  expect([CITY, DISTRICT, COMMUNE].map((id) => depthOf(tree, id))).toEqual([0, 1, 2])
  expect(descendantsOf(tree, CITY).map(({ id }) => id)).toEqual([OTHER, DISTRICT, COMMUNE])
  expect(descendantsOf(tree, COMMUNE)).toEqual([])
  expect([CITY, COMMUNE].map((id) => hasUnitsBelow(tree, id))).toEqual([true, false])
})

test('a loop that came over the wire hangs nothing', () => {
  const loop = toTree([unit(CITY, 'A', DISTRICT), unit(DISTRICT, 'B', CITY)])
  expect(pathNames(loop, CITY)).toEqual(['B', 'A'])
  expect(descendantsOf(loop, CITY).map(({ id }) => id)).toEqual([DISTRICT])
})

test.each([
  ['below itself', CITY, CITY, true],
  ['below its child', CITY, DISTRICT, true],
  ['below its grandchild', CITY, COMMUNE, true],
  ['to the top', COMMUNE, null, false],
  ['below its sibling', DISTRICT, OTHER, false],
] as const)('moving a unit %s', (_title, id, parentId, expected) => {
  expect(makesCycle(tree, id, parentId)).toBe(expected)
})

test.each([
  ['QUẬN  BA ĐÌNH', 'Quận Ba Đình', true],
  ['Xã Hoà Bình', 'Xã Hòa Bình', true],
  ['Thuý Lĩnh'.normalize('NFD'), 'Thúy Lĩnh', true],
  ['Tân Thành', 'Tân Thạnh', false],
  ['Xã Đông Hà', 'Xã Dong Hà', false],
  ['Phường 1', 'Phường 10', false],
])('%s and %s', (first, second, isSame) => {
  expect(unitNameKey(first) === unitNameKey(second)).toBe(isSame)
})

describe('names are unique among siblings only', () => {
  test('of a new unit', () => {
    expect(checkNewUnit(tree, { name: 'quận ba đình', kind: 'district', parentId: CITY })).toMatchObject({ failure: 'unitNameTaken' })
    expect(checkNewUnit(tree, { name: 'Quận Ba Đình', kind: 'district', parentId: OTHER })).toMatchObject({ ok: true })
    expect(checkNewUnit(tree, { name: 'Quận Ba Đình', kind: 'district', parentId: MISSING })).toMatchObject({ failure: 'unitNotFound' })
  })

  test('of one that is edited', () => {
    expect(checkEditedUnit(tree, unit(DISTRICT, 'QUẬN BA ĐÌNH', CITY))).toMatchObject({ ok: true })
    expect(checkEditedUnit(tree, unit(OTHER, 'Quận Ba Đình', CITY))).toMatchObject({ failure: 'unitNameTaken' })
    expect(checkEditedUnit(tree, unit(CITY, 'Hà Nội', COMMUNE))).toMatchObject({ failure: 'unitCycle' })
    expect(checkEditedUnit(tree, unit(MISSING, 'Hà Nội', null))).toMatchObject({ failure: 'unitNotFound' })
  })
})

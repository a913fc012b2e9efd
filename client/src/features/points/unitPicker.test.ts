import { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { applyPoint } from '@diem-cau/shared/points/points.ts'
import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import { buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { toTree } from '@diem-cau/shared/units/units.ts'
import { describe, expect, it } from 'vitest'
import { type Picked, idsBelow, kindChoices, takenUnits, toPickerRows, toggleAll } from './unitPickerTree.ts'

const id = (name: string): UnitId => UnitId.parse(name.padEnd(12, '0'))
const unit = (key: string, name: string, kind: Unit['kind'], parent: string | null): Unit => ({
  id: id(key),
  name,
  kind,
  parentId: parent === null ? null : id(parent),
})
const tree = toTree([
  unit('c', 'Hà Nội', 'city', null),
  unit('d1', 'Quận Ba Đình', 'district', 'c'),
  unit('d2', 'Huyện Ba Vì', 'district', 'c'),
  unit('x1', 'Phường Trúc Bạch', 'commune', 'd1'),
  unit('x2', 'Phường Điện Biên', 'commune', 'd1'),
])
const set = (...keys: string[]): Picked => new Set(keys.map(id))
const view = { tree, taken: set(), picked: set(), open: set('c'), query: '' }
const shown = (change: Partial<typeof view>) =>
  toPickerRows({ ...view, ...change }).map(({ unit: { name }, depth }) => `${' '.repeat(depth)}${name}`)
const point = (key: string, change: Partial<PointProfile>) => {
  const made = applyPoint(undefined, { type: 'pointAdded', pointId: buildPointId(key), profile: buildProfile(change) }, instant(0), 1)
  if (!made) throw new Error('a point that was added exists')
  return made
}

describe('picking units', () => {
  it('shows what is open, and while searching the way to each match, with or without marks', () => {
    expect(shown({})).toEqual(['Hà Nội', ' Quận Ba Đình', ' Huyện Ba Vì'])
    expect(shown({ open: set('c', 'd1') })).toHaveLength(5)
    expect(shown({ query: 'truc bach', open: set() })).toEqual(['Hà Nội', ' Quận Ba Đình', '  Phường Trúc Bạch'])
    expect(shown({ query: 'Ba' })).toEqual(['Hà Nội', ' Quận Ba Đình', '  Phường Trúc Bạch', ' Huyện Ba Vì'])
    expect(shown({ query: 'nơi khác' })).toEqual([])
  })

  it('counts below each unit what can be picked and what is, at any depth and closed or not', () => {
    const [city, baDinh, baVi] = toPickerRows({ ...view, taken: set('x1'), picked: set('d1', 'x2') })
    expect(city?.below).toEqual({ open: 3, picked: 2 })
    expect(baDinh).toMatchObject({ isPicked: true, isTaken: false, isOpen: false, below: { open: 1, picked: 1 } })
    expect(baVi).toMatchObject({ isOpen: null, below: { open: 0, picked: 0 } })
  })

  it('takes all below, or none once all are; never a unit that has its point', () => {
    const below = idsBelow(tree, id('d1'))
    const all = toggleAll(set('x1', 'd2'), below, set())
    expect(all).toEqual(set('x1', 'x2', 'd2'))
    expect(toggleAll(all, below, set())).toEqual(set('d2'))
    expect(toggleAll(set(), below, set('x1'))).toEqual(set('x2'))
  })

  it('offers the kinds that have something left to pick', () => {
    expect(kindChoices(tree, set('c'), set('d1', 'd2')).map(({ kind, ids, isWhole }) => [kind, ids.length, isWhole])).toEqual([
      ['district', 2, true],
      ['commune', 2, false],
    ])
  })

  it('knows a unit as done by its point, or by a point of its name that belongs to no unit', () => {
    const points = [
      point('a', { name: 'Hội trường quận', unitId: id('d1') }),
      point('b', { name: 'HUYỆN BA VÌ', unitId: null }),
      point('e', { name: 'Phường Trúc Bạch', unitId: id('d1') }),
      { ...point('f', { unitId: id('x2') }), removed: true },
    ]
    expect(takenUnits(tree, points)).toEqual(set('d1', 'd2'))
  })
})

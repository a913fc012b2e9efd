import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { UnitId as Id } from '@diem-cau/shared/kernel/ids.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { applyPoint } from '@diem-cau/shared/points/points.ts'
import type { PointProfile, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { toTree } from '@diem-cau/shared/units/units.ts'
import { describe, expect, it } from 'vitest'
import { createLineReader, findLines, isWithin, toLines, toTotals } from './pointListLines.ts'

const unitId = (name: string): UnitId => Id.parse(name.padEnd(12, '0'))
const CITY: Unit = { id: unitId('c'), name: 'Hà Nội', kind: 'city', parentId: null }
const DISTRICT: Unit = { id: unitId('d'), name: 'Quận Ba Đình', kind: 'district', parentId: CITY.id }
const tree = toTree([CITY, DISTRICT])

const pointOf = (name: string, change: Partial<PointProfile>): PointState => {
  const point = applyPoint(
    undefined,
    { type: 'pointAdded', pointId: buildPointId(name), profile: buildProfile(change) },
    instant(0),
    1,
  )
  if (!point) throw new Error('a point that was added exists')
  return point
}
const known = { name: 'Nguyễn Văn Đạt', phone: '0912 345.678' }
const baDinh = pointOf('a', { name: 'Quận Ba Đình', unitId: DISTRICT.id, head: known, technician: known })
const main = pointOf('b', { name: 'Thành ủy', kind: 'main', summoned: 0 })
const alone = pointOf('c', { name: 'Đồng chí An', kind: 'individual', summoned: 1, head: known })
const gone = { ...pointOf('e', { name: 'Cũ' }), removed: true }
const lines = toLines([baDinh, alone, gone, main], createLineReader(tree))
const namesOf = (found: readonly (typeof lines)[number][]) => found.map(({ point }) => point.profile.name)

describe('the list of preparation', () => {
  it('has the main point first, then Vietnamese order, and nothing that was removed', () => {
    expect(namesOf(lines)).toEqual(['Thành ủy', 'Đồng chí An', 'Quận Ba Đình'])
  })

  it('says what each point lacks; an individual needs neither technician nor unit', () => {
    expect(lines.map(({ gaps }) => gaps)).toEqual([['unit', 'summoned', 'head', 'technician'], [], []])
    expect(toTotals(lines)).toEqual({ points: 3, summoned: 81, complete: 2, signedIn: 0 })
  })

  it.each([
    ['ba dinh', ['Quận Ba Đình']],
    ['HA NOI', ['Quận Ba Đình']],
    ['dat 0912.345', ['Đồng chí An', 'Quận Ba Đình']],
    ['0912 345 678', ['Đồng chí An', 'Quận Ba Đình']],
    ['ba đình thành', []],
    ['  ', ['Thành ủy', 'Đồng chí An', 'Quận Ba Đình']],
  ])('finds by %j', (query, names) => expect(namesOf(findLines(lines, 'all', query))).toEqual(names))

  it('filters and searches together', () => {
    expect(namesOf(findLines(lines, 'incomplete', ''))).toEqual(['Thành ủy'])
    expect(findLines(lines, 'incomplete', 'ba dinh')).toEqual([])
    expect(findLines(lines, 'signedIn', '')).toEqual([])
  })

  it('keeps the line of a point that did not change', () => {
    const read = createLineReader(tree)
    expect(read(baDinh)).toBe(read(baDinh))
    expect(read({ ...baDinh })).not.toBe(read(baDinh))
  })

  it('counts a unit and everything below it as within', () => {
    expect([isWithin(tree, DISTRICT.id, CITY.id), isWithin(tree, CITY.id, CITY.id)]).toEqual([true, true])
    expect([isWithin(tree, CITY.id, DISTRICT.id), isWithin(tree, null, CITY.id)]).toEqual([false, false])
  })
})

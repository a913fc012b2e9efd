import { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { toTree } from '@diem-cau/shared/units/units.ts'
import { describe, expect, it } from 'vitest'
import { findUnits, firstOpen, moveInTree, treeRows } from './unitsTree.ts'

const idOf = (name: string): UnitId => UnitId.parse(name.padEnd(12, '0'))
const unit = (id: string, name: string, parent: string | null) =>
  ({ id: idOf(id), name, kind: 'other', parentId: parent === null ? null : idOf(parent) }) as const

const tree = toTree([
  unit('hn', 'Thành phố Hà Nội', null),
  unit('bd', 'Quận Ba Đình', 'hn'),
  unit('tb', 'Phường Trúc Bạch', 'bd'),
  unit('dd', 'Quận Đống Đa', 'hn'),
  unit('vt', 'Phường Láng Thượng', 'dd'),
  unit('sn', 'Sở Nội vụ', null),
])
const all = new Set([...tree.keys()])
const drawn = (open: ReadonlySet<UnitId>, query = '') =>
  treeRows(tree, open, findUnits(tree, query)).map(
    ({ unit: { name }, depth, isOpen, position, siblings }) => `${depth} ${isOpen ? '-' : '+'} ${name} ${position}/${siblings}`,
  )

describe('the tree of units', () => {
  it('shows what is open, with levels and places among siblings', () => {
    expect(drawn(new Set([idOf('hn')]))).toEqual([
      '0 - Thành phố Hà Nội 1/2',
      '1 + Quận Ba Đình 1/2',
      '1 + Quận Đống Đa 2/2',
      '0 + Sở Nội vụ 2/2',
    ])
  })

  it.each([
    ['dong da', ['0 - Thành phố Hà Nội 1/1', '1 + Quận Đống Đa 1/1']],
    ['bạch trúc', ['0 - Thành phố Hà Nội 1/1', '1 - Quận Ba Đình 1/1', '2 + Phường Trúc Bạch 1/1']],
    ['noi', ['0 + Thành phố Hà Nội 1/2', '0 + Sở Nội vụ 2/2']],
    ['huế', []],
  ])('searching %j keeps what stands above, whatever was closed', (query, rows) =>
    expect(drawn(new Set(), query)).toEqual(rows),
  )

  it('draws a broken tree that loops without hanging', () => {
    const looped = toTree([unit('a', 'A', 'b'), unit('b', 'B', 'a'), unit('c', 'C', null)])
    expect(treeRows(looped, new Set(looped.keys()), null).map((row) => row.unit.name)).toEqual(['C'])
    expect(treeRows(looped, new Set(), findUnits(looped, 'a'))).toEqual([])
  })

  it.each([
    ['ArrowRight on a closed one opens it', 'ArrowRight', new Set<UnitId>(), 0, { open: idOf('hn') }],
    ['ArrowRight on an open one goes to its first', 'ArrowRight', all, 0, { to: 1 }],
    ['ArrowRight on a leaf stays', 'ArrowRight', all, 2, null],
    ['ArrowLeft on an open one closes it', 'ArrowLeft', all, 1, { close: idOf('bd') }],
    ['ArrowLeft on a leaf goes to its parent', 'ArrowLeft', all, 4, { to: 3 }],
    ['ArrowLeft on a closed root stays', 'ArrowLeft', new Set<UnitId>(), 0, null],
  ])('%s', (_what, key, open, index, move) => expect(moveInTree(key, treeRows(tree, open, null), index)).toEqual(move))

  it('opens a small tree whole', () => expect(firstOpen(tree)).toEqual(all))
})

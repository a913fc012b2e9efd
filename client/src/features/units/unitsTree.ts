import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { fold } from '@diem-cau/shared/kernel/text.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { type UnitTree, ancestorsOf, childrenByParent } from '@diem-cau/shared/units/units.ts'

/** A line of the tree as it is drawn and as a screen reader counts it. */
export interface TreeRow {
  readonly unit: Unit
  /** 0 for a root. */
  readonly depth: number
  readonly hasChildren: boolean
  readonly isOpen: boolean
  /** From 1, among those under the same parent. */
  readonly position: number
  readonly siblings: number
  /** Found by the search, and not only shown to say where something found stands. */
  readonly isMatch: boolean
}

/** The units whose names hold every word, in any order and without diacritics; null when nothing is searched. */
export const findUnits = (tree: UnitTree, query: string): ReadonlySet<UnitId> | null => {
  const words = fold(query).split(' ').filter((word) => word !== '')
  if (words.length === 0) return null
  const found = [...tree.values()].filter(({ name }) => {
    const text = fold(name)
    return words.every((word) => text.includes(word))
  })
  return new Set(found.map(({ id }) => id))
}

/** The lines on show: what stands under open units, or, while searching, what was found with all that is above it. */
export const treeRows = (
  tree: UnitTree,
  open: ReadonlySet<UnitId>,
  found: ReadonlySet<UnitId> | null,
): readonly TreeRow[] => {
  const children = childrenByParent(tree)
  const above = new Set([...(found ?? [])].flatMap((id) => ancestorsOf(tree, id).map((unit) => unit.id)))
  const rows: TreeRow[] = []
  const visit = (parentId: UnitId | null, depth: number): void => {
    const all = children.get(parentId) ?? []
    const shown = found === null ? all : all.filter(({ id }) => found.has(id) || above.has(id))
    shown.forEach((unit, index) => {
      const below = children.get(unit.id) ?? []
      // A search opens the way to what it found; below that, it is as somebody opened it.
      const isOpen = below.length > 0 && (found === null ? open.has(unit.id) : above.has(unit.id))
      const isMatch = found?.has(unit.id) ?? false
      rows.push({ unit, depth, hasChildren: below.length > 0, isOpen, position: index + 1, siblings: shown.length, isMatch })
      if (isOpen) visit(unit.id, depth + 1)
    })
  }
  visit(null, 0)
  return rows
}

export type TreeMove = { readonly to: number } | { readonly open: UnitId } | { readonly close: UnitId } | null

/** What an arrow key means on the line `index`, as in every tree of every desktop. */
export const moveInTree = (key: string, rows: readonly TreeRow[], index: number): TreeMove => {
  const row = rows[index]
  if (!row) return null
  if (key === 'ArrowRight') {
    if (!row.hasChildren) return null
    return row.isOpen ? { to: index + 1 } : { open: row.unit.id }
  }
  if (key === 'ArrowLeft') {
    if (row.isOpen) return { close: row.unit.id }
    const parent = rows.findIndex(({ unit }) => unit.id === row.unit.parentId)
    return parent === -1 ? null : { to: parent }
  }
  return null
}

const OPEN_WHEN_FEWER_THAN = 40

/** A small tree is shown as a whole, a large one down to what stands under its roots. */
export const firstOpen = (tree: UnitTree): ReadonlySet<UnitId> => {
  const all = [...tree.values()]
  return new Set((all.length < OPEN_WHEN_FEWER_THAN ? all : all.filter(({ parentId }) => parentId === null)).map(({ id }) => id))
}

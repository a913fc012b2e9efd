import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { fold } from '@diem-cau/shared/kernel/text.ts'
import { pointNameKey } from '@diem-cau/shared/points/pointNameKey.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { Unit, UnitKind } from '@diem-cau/shared/units/units.protocol.ts'
import { type UnitTree, childrenByParent, descendantsOf } from '@diem-cau/shared/units/units.ts'

export type Picked = ReadonlySet<UnitId>

/** One line of the tree as it is open now. */
export interface PickerRow {
  readonly unit: Unit
  /** 0 for a root. */
  readonly depth: number
  /** Null for a unit with nothing below it. */
  readonly isOpen: boolean | null
  /** It has its point already. */
  readonly isTaken: boolean
  readonly isPicked: boolean
  /** Units below it, at any depth, that can still be picked, and how many of them are. */
  readonly below: { readonly open: number; readonly picked: number }
}

/** Units that have a point, by the server's rule: one made from the unit, or one of its name that belongs to none. */
export const takenUnits = (tree: UnitTree, points: Iterable<PointState>): Picked => {
  const taken = new Set<UnitId>()
  const names = new Set<string>()
  for (const { removed, profile } of points) {
    if (removed) continue
    if (profile.unitId === null) names.add(pointNameKey(profile))
    else taken.add(profile.unitId)
  }
  for (const { id, name } of tree.values()) if (names.has(pointNameKey({ name, unitId: null }))) taken.add(id)
  return taken
}

export interface PickerView {
  readonly tree: UnitTree
  readonly taken: Picked
  readonly picked: Picked
  /** Units whose children are on show; while searching, the way to every match is. */
  readonly open: Picked
  readonly query: string
}

/** The lines on show, from the roots down. A search keeps the matches and the units above them. */
export const toPickerRows = ({ tree, taken, picked, open, query }: PickerView): PickerRow[] => {
  const children = childrenByParent(tree)
  const wanted = fold(query)
  const walk = (unit: Unit, depth: number): { rows: PickerRow[]; found: boolean; open: number; picked: number } => {
    const below = (children.get(unit.id) ?? []).map((child) => walk(child, depth + 1))
    const total = { open: 0, picked: 0 }
    for (const each of below) {
      total.open += each.open
      total.picked += each.picked
    }
    const hasMatchBelow = below.some(({ found }) => found)
    const isFound = wanted === '' || fold(unit.name).includes(wanted)
    const isOpen = open.has(unit.id) || (wanted !== '' && hasMatchBelow)
    const isTaken = taken.has(unit.id)
    const isPicked = picked.has(unit.id)
    const row = { unit, depth, isOpen: below.length > 0 ? isOpen : null, isTaken, isPicked, below: total }
    const keepsAll = wanted === '' || (isFound && open.has(unit.id))
    const shownBelow = isOpen ? below.filter(({ found }) => found || keepsAll).flatMap(({ rows }) => rows) : []
    return {
      rows: [row, ...shownBelow],
      found: isFound || hasMatchBelow,
      open: total.open + (isTaken ? 0 : 1),
      picked: total.picked + (isPicked ? 1 : 0),
    }
  }
  return (children.get(null) ?? []).map((root) => walk(root, 0)).flatMap(({ rows, found }) => (found ? rows : []))
}

/** All of them if one was missing, else none: what one tick for many does. Units with a point are never picked. */
export const toggleAll = (picked: Picked, ids: readonly UnitId[], taken: Picked): Picked => {
  const free = ids.filter((id) => !taken.has(id))
  const next = new Set(picked)
  const isAdding = free.some((id) => !picked.has(id))
  for (const id of free) {
    if (isAdding) next.add(id)
    else next.delete(id)
  }
  return next
}

export const idsBelow = (tree: UnitTree, id: UnitId): UnitId[] => descendantsOf(tree, id).map((unit) => unit.id)

export interface KindChoice {
  readonly kind: UnitKind
  readonly ids: readonly UnitId[]
  readonly isWhole: boolean
}

const CHOICE_ORDER = ['city', 'district', 'commune', 'department', 'other'] as const satisfies readonly UnitKind[]

/** For each kind of unit that still has some without a point: all of those, and whether they are all picked. */
export const kindChoices = (tree: UnitTree, taken: Picked, picked: Picked): KindChoice[] =>
  CHOICE_ORDER.flatMap((kind) => {
    const ids = [...tree.values()].filter((unit) => unit.kind === kind && !taken.has(unit.id)).map(({ id }) => id)
    return ids.length === 0 ? [] : [{ kind, ids, isWhole: ids.every((id) => picked.has(id)) }]
  })

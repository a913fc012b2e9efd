import type { UnitId } from '../kernel/ids.ts'
import { toNameKey } from '../kernel/nameKey.ts'
import { type Result, fail, ok } from '../kernel/result.ts'
import type { Unit, UnitDetails } from './units.protocol.ts'

export type UnitTree = ReadonlyMap<UnitId, Unit>

export const toTree = (units: Iterable<Unit>): UnitTree => new Map(Array.from(units, (unit) => [unit.id, unit]))

/**
 * Equal for two ways of writing one name: case, spaces, and 'Hoà Bình' as 'Hòa Bình'. Other marks count, unlike in
 * `fold`: Tân Thành and Tân Thạnh are two communes.
 */
export const unitNameKey = (name: string): string => toNameKey(name).exact

/** From its parent up to the root; empty for a root and for a unit that is not in the tree. */
export const ancestorsOf = (tree: UnitTree, id: UnitId): Unit[] => {
  const ancestors: Unit[] = []
  // A tree that comes over the wire is not proved to be one: a loop must not hang a screen.
  const met = new Set<UnitId>([id])
  let parentId = tree.get(id)?.parentId ?? null
  while (parentId !== null && !met.has(parentId)) {
    const parent = tree.get(parentId)
    if (!parent) break
    ancestors.push(parent)
    met.add(parentId)
    parentId = parent.parentId
  }
  return ancestors
}

/** 0 for a root. */
export const depthOf = (tree: UnitTree, id: UnitId): number => ancestorsOf(tree, id).length

/** Names from the root down to the unit itself: ['Hà Nội', 'Quận Ba Đình', 'Phường Trúc Bạch']. */
export const pathNames = (tree: UnitTree, id: UnitId): string[] => {
  const unit = tree.get(id)
  return unit ? [...ancestorsOf(tree, id).reverse(), unit].map(({ name }) => name) : []
}

/** Children by parent, in the order of the tree; the roots under null. */
export const childrenByParent = (tree: UnitTree): ReadonlyMap<UnitId | null, readonly Unit[]> => {
  const children = new Map<UnitId | null, Unit[]>()
  for (const unit of tree.values()) {
    const siblings = children.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else children.set(unit.parentId, [unit])
  }
  return children
}

/** Everything below the unit, itself not included; parents before their children. */
export const descendantsOf = (tree: UnitTree, id: UnitId): Unit[] => {
  const children = childrenByParent(tree)
  const met = new Set<UnitId>([id])
  const found: Unit[] = []
  let level: readonly UnitId[] = [id]
  while (level.length > 0) {
    const below = level.flatMap((each) => children.get(each) ?? []).filter((unit) => !met.has(unit.id))
    for (const unit of below) met.add(unit.id)
    found.push(...below)
    level = below.map((unit) => unit.id)
  }
  return found
}

/** Would the tree stop being one if `id` hung below `parentId`? */
export const makesCycle = (tree: UnitTree, id: UnitId, parentId: UnitId | null): boolean =>
  parentId !== null && (parentId === id || ancestorsOf(tree, parentId).some((unit) => unit.id === id))

const isNameTaken = (tree: UnitTree, { name, parentId }: UnitDetails, itself: UnitId | null): boolean => {
  const key = unitNameKey(name)
  return [...tree.values()].some((unit) => unit.id !== itself && unit.parentId === parentId && unitNameKey(unit.name) === key)
}

export const checkNewUnit = (tree: UnitTree, details: UnitDetails): Result<null, 'unitNotFound' | 'unitNameTaken'> => {
  if (details.parentId !== null && !tree.has(details.parentId)) return fail('unitNotFound')
  return isNameTaken(tree, details, null) ? fail('unitNameTaken') : ok(null)
}

export const checkEditedUnit = (
  tree: UnitTree,
  unit: Unit,
): Result<null, 'unitNotFound' | 'unitNameTaken' | 'unitCycle'> => {
  if (!tree.has(unit.id)) return fail('unitNotFound')
  if (unit.parentId !== null && !tree.has(unit.parentId)) return fail('unitNotFound')
  if (makesCycle(tree, unit.id, unit.parentId)) return fail('unitCycle')
  return isNameTaken(tree, unit, unit.id) ? fail('unitNameTaken') : ok(null)
}

export const hasUnitsBelow = (tree: UnitTree, id: UnitId): boolean => [...tree.values()].some((unit) => unit.parentId === id)

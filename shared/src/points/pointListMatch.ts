import type { PointId, UnitId } from '../kernel/ids.ts'
import { toNameKey, type NameKey } from '../kernel/nameKey.ts'
import { hasError, note, type PointListEntry } from './pointListRow.ts'

interface NamedPoint {
  readonly id: PointId
  readonly name: string
  readonly unitId: UnitId | null
}

/**
 * Finds the existing point of each row, in two rounds: first names that agree in their marks, then names that agree
 * without them, as far as nobody has claimed those points. So 'quan ba dinh' finds Quận Ba Đình, a mistyped tone shows
 * as a changed name, and Đồng Phú does not overwrite Đông Phú when the list has both.
 * Two rows for one point, or two new rows of one name in one unit: the later one is refused.
 */
export const createPointMatcher = <Point extends NamedPoint>(existing: readonly Point[]) => {
  const exact = new Map<string, Point[]>()
  const folded = new Map<string, Point[]>()
  for (const point of existing) {
    const key = toNameKey(point.name)
    for (const [index, name] of [[exact, key.exact], [folded, key.folded]] as const) {
      // By name for rows without a unit, by name and unit for the others.
      for (const slot of [name, inUnit(name, point.unitId)]) {
        const namesakes = index.get(slot)
        if (namesakes) namesakes.push(point)
        else index.set(slot, [point])
      }
    }
  }

  const candidates = (index: ReadonlyMap<string, Point[]>, name: string, unitId: UnitId | undefined): readonly Point[] => {
    if (unitId === undefined) return index.get(name) ?? []
    // A point without a unit yet takes the one that the list gives it.
    return index.get(inUnit(name, unitId)) ?? index.get(inUnit(name, null)) ?? []
  }

  return (entries: readonly PointListEntry[]): Map<PointListEntry, Point> => {
    const matches = new Map<PointListEntry, Point>()
    const lineOf = new Map<PointId, number>()
    const claim = (entry: PointListEntry, found: readonly Point[]): void => {
      const [point] = found
      if (!point) return
      const line = lineOf.get(point.id)
      if (found.length > 1) entry.notes.push(note('pointAmbiguous', 'unit'))
      else if (line !== undefined) entry.notes.push(note('nameTwice', 'name', String(line)))
      else {
        lineOf.set(point.id, entry.line)
        matches.set(entry, point)
      }
    }

    const readable = entries
      .filter((entry) => !hasError(entry.notes))
      .map((entry) => ({ entry, key: toNameKey(entry.name) }))
    for (const { entry, key } of readable) claim(entry, candidates(exact, key.exact, entry.unitId))

    const added = createSeenNames()
    for (const { entry, key } of readable) {
      if (matches.has(entry) || hasError(entry.notes)) continue
      const near = candidates(folded, key.folded, entry.unitId)
      if (key.isUnmarked || near.every((point) => !lineOf.has(point.id))) claim(entry, near)
      if (matches.has(entry) || hasError(entry.notes)) continue
      const line = added(key, entry)
      if (line !== undefined) entry.notes.push(note('nameTwice', 'name', String(line)))
    }
    return matches
  }
}

const inUnit = (name: string, unitId: UnitId | null): string => `${name}\n${unitId ?? ''}`

/** Remembers the names of rows to be added; answers the line that had the name first. */
const createSeenNames = () => {
  const exact = new Map<string, number>()
  const unmarked = new Map<string, number>()
  const any = new Map<string, number>()
  return ({ exact: name, folded, isUnmarked }: NameKey, { line, unitId }: PointListEntry): number | undefined => {
    const slot = inUnit(folded, unitId ?? null)
    const first = exact.get(inUnit(name, unitId ?? null)) ?? (isUnmarked ? any : unmarked).get(slot)
    if (first !== undefined) return first
    exact.set(inUnit(name, unitId ?? null), line)
    any.set(slot, any.get(slot) ?? line)
    if (isUnmarked) unmarked.set(slot, line)
    return undefined
  }
}

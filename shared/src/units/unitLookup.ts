import type { UnitId } from '../kernel/ids.ts'
import { toNameKey, type NameKey } from '../kernel/nameKey.ts'
import { createNearestName } from '../kernel/nearestName.ts'
import { fold } from '../kernel/text.ts'

export interface NamedUnit {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
}

export type UnitMatch =
  | { readonly found: 'one'; readonly id: UnitId }
  /** Each with the unit above it: 'Xã Tân Hòa, Huyện Quốc Oai'. */
  | { readonly found: 'several'; readonly choices: readonly string[] }
  | { readonly found: 'none'; readonly nearest: string | null }

const MAX_CHOICES = 5
/** No tree of units is deeper; guards against a circle in broken data. */
const MAX_DEPTH = 12

/** Finds units by the names people write: 'xa tan hoa', 'Xã Tân Hòa, Huyện Quốc Oai', 'Huyện Quốc Oai / Xã Tân Hòa'. */
export const createUnitLookup = (units: readonly NamedUnit[]): ((text: string) => UnitMatch) => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const keys = new Map<UnitId, NameKey>()
  const byName = new Map<string, NamedUnit[]>()
  for (const unit of units) {
    const key = toNameKey(unit.name)
    keys.set(unit.id, key)
    const namesakes = byName.get(key.folded)
    if (namesakes) namesakes.push(unit)
    else byName.set(key.folded, [unit])
  }
  let nearestName: ((text: string) => string | null) | undefined
  // Most lists name no unknown unit and need no index of spellings.
  const nearest = (text: string): string | null => {
    nearestName ??= createNearestName(units.map(({ name }) => name))
    return nearestName(text)
  }

  const named = (text: string): NamedUnit[] => {
    const key = toNameKey(text)
    const namesakes = byName.get(key.folded) ?? []
    const exact = namesakes.filter((unit) => keys.get(unit.id)?.exact === key.exact)
    return exact.length > 0 ? exact : namesakes
  }

  const above = (unit: NamedUnit): NamedUnit[] => {
    const line: NamedUnit[] = []
    for (let parent = unit.parentId; parent !== null && line.length < MAX_DEPTH; ) {
      const next = byId.get(parent)
      if (!next) break
      line.push(next)
      parent = next.parentId
    }
    return line
  }

  const below = (text: string, ancestors: readonly string[]): NamedUnit[] =>
    named(text).filter((unit) => {
      const line = above(unit).map((ancestor) => keys.get(ancestor.id)?.folded)
      return ancestors.every((ancestor) => line.includes(fold(ancestor)))
    })

  const search = (text: string): UnitMatch => {
    let matches = named(text)
    const parts = text.split(/\s*[,/>;]\s*/).filter((part) => part !== '')
    if (matches.length === 0 && parts.length > 1 && parts.length <= MAX_DEPTH) {
      matches = below(parts[0] ?? '', parts.slice(1))
      if (matches.length === 0) matches = below(parts.at(-1) ?? '', parts.slice(0, -1))
    }
    const [first] = matches
    if (!first) return { found: 'none', nearest: nearest(text) }
    if (matches.length === 1) return { found: 'one', id: first.id }
    const choices = matches.slice(0, MAX_CHOICES).map((unit) => {
      const parent = unit.parentId && byId.get(unit.parentId)
      return parent ? `${unit.name}, ${parent.name}` : unit.name
    })
    return { found: 'several', choices }
  }

  // A list names the same unit in many rows.
  const known = new Map<string, UnitMatch>()
  return (text) => {
    const match = known.get(text) ?? search(text)
    known.set(text, match)
    return match
  }
}

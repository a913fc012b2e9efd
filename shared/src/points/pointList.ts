import { toNameKey } from '../kernel/nameKey.ts'
import type { PointId } from '../kernel/ids.ts'
import { fail, ok, type Result } from '../kernel/result.ts'
import { cellText, type Table } from '../kernel/table.ts'
import { createUnitLookup, type NamedUnit } from '../units/unitLookup.ts'
import { createPointMatcher } from './pointListMatch.ts'
import type { PointFieldChange, PointListPreview, PointListRow } from './pointListPreview.ts'
import { hasError, note, readEntry, type PointListEntry } from './pointListRow.ts'
import { readLayout } from './pointListHeader.ts'
import type { PointProfile } from './points.protocol.ts'

export interface ListedPoint extends PointProfile {
  readonly id: PointId
}

/** One act of applying a list; see `toPointChanges`. */
export type PointListChange =
  | { readonly op: 'add'; readonly values: PointProfile }
  | { readonly op: 'edit'; readonly pointId: PointId; readonly values: PointProfile }

export const MAX_LIST_ROWS = 20_000

const NEW_POINT: Omit<PointProfile, 'name'> = {
  unitId: null,
  kind: 'remote',
  summoned: 0,
  head: { name: '', phone: '' },
  technician: { name: '', phone: '' },
}

/**
 * Reads a pasted or uploaded list of points against what exists, and changes nothing. A row is matched to a point by
 * its name, and by its unit where it names one; what a row leaves empty stays as it is.
 */
export const previewPointList = (
  table: Table,
  existing: readonly ListedPoint[],
  units: readonly NamedUnit[],
): Result<PointListPreview, 'listEmpty' | 'tooManyRows'> => {
  const { headerRow, columns, ignoredColumns } = readLayout(table)
  const filled = table
    .map((row, index) => ({ row, line: index + 1 }))
    .slice(headerRow + 1)
    .filter(({ row }) => row.some((cell) => cellText(cell).trim() !== ''))
  if (filled.length === 0) return fail('listEmpty')
  if (filled.length > MAX_LIST_ROWS) return fail('tooManyRows')

  const findUnit = createUnitLookup(units)
  const entries = filled.map(({ row, line }) => readEntry(row, line, columns, findUnit))
  const matches = createPointMatcher(existing)(entries)
  refuseSecondMain(entries, matches, existing)

  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const rows = entries.map((entry) => toRow(entry, matches.get(entry) ?? null, unitNames))
  const totals = { new: 0, changed: 0, same: 0, warning: 0, error: 0, empty: table.length - headerRow - 1 - filled.length }
  for (const { status } of rows) totals[status]++
  return ok({ headerLine: headerRow < 0 ? null : headerRow + 1, ignoredColumns: [...ignoredColumns], rows, totals })
}

/** Exactly the rows that a preview shows as new or changed; points that cease to be the main one come first. */
export const toPointChanges = (preview: PointListPreview): PointListChange[] => {
  const changes: PointListChange[] = []
  const leavingMain: PointListChange[] = []
  for (const row of preview.rows) {
    if (row.status === 'error') continue
    if (row.pointId === null) changes.push({ op: 'add', values: row.values })
    else if (row.changes.length > 0) {
      const leaves = row.changes.some(({ field, from }) => field === 'kind' && from === 'main')
      ;(leaves ? leavingMain : changes).push({ op: 'edit', pointId: row.pointId, values: row.values })
    }
  }
  return [...leavingMain, ...changes]
}

const toValues = (entry: PointListEntry, point: ListedPoint | null): PointProfile => {
  const base = point ?? NEW_POINT
  // A list typed without marks does not take the marks off a name.
  const keepsName = point !== null && toNameKey(entry.name).isUnmarked && sameFolded(entry.name, point.name)
  return {
    name: keepsName ? point.name : entry.name,
    unitId: entry.unitId ?? base.unitId,
    kind: entry.kind ?? base.kind,
    summoned: entry.summoned ?? base.summoned,
    head: { name: entry.head ?? base.head.name, phone: entry.headPhone ?? base.head.phone },
    technician: {
      name: entry.technician ?? base.technician.name,
      phone: entry.technicianPhone ?? base.technician.phone,
    },
  }
}

const sameFolded = (first: string, second: string): boolean => toNameKey(first).folded === toNameKey(second).folded

const toChanges = (from: PointProfile, to: PointProfile, unitNames: ReadonlyMap<string, string>): PointFieldChange[] => {
  const shown = (point: PointProfile): Omit<PointFieldChange, 'to'>[] => [
    { field: 'name', from: point.name },
    { field: 'unit', from: point.unitId === null ? '' : (unitNames.get(point.unitId) ?? '') },
    { field: 'kind', from: point.kind },
    { field: 'summoned', from: String(point.summoned) },
    { field: 'head', from: point.head.name },
    { field: 'headPhone', from: point.head.phone },
    { field: 'technician', from: point.technician.name },
    { field: 'technicianPhone', from: point.technician.phone },
  ]
  const after = shown(to)
  return shown(from).flatMap((before, index) => {
    const text = after[index]?.from ?? ''
    const isSame = before.field === 'unit' ? from.unitId === to.unitId : before.from === text
    return isSame ? [] : [{ ...before, to: text }]
  })
}

const toRow = (
  entry: PointListEntry,
  point: ListedPoint | null,
  unitNames: ReadonlyMap<string, string>,
): PointListRow => {
  const shown = { line: entry.line, name: entry.name.slice(0, 200), notes: entry.notes }
  if (hasError(entry.notes)) return { ...shown, status: 'error' }
  const values = toValues(entry, point)
  const changes = point ? toChanges(point, values, unitNames) : []
  const plain = point === null ? 'new' : changes.length > 0 ? 'changed' : 'same'
  return { ...shown, status: entry.notes.length > 0 ? 'warning' : plain, pointId: point?.id ?? null, values, changes }
}

/** There is one main point: the one that exists and stays so, else the first of the list. */
const refuseSecondMain = (
  entries: readonly PointListEntry[],
  matches: ReadonlyMap<PointListEntry, ListedPoint>,
  existing: readonly ListedPoint[],
): void => {
  const leaving = new Set<PointId>()
  for (const entry of entries) {
    const point = matches.get(entry)
    if (point && entry.kind !== undefined && entry.kind !== 'main' && !hasError(entry.notes)) leaving.add(point.id)
  }
  const staying = existing.find((point) => point.kind === 'main' && !leaving.has(point.id))
  let holder: { name: string; pointId: PointId | null } | null = staying ? { name: staying.name, pointId: staying.id } : null
  for (const entry of entries) {
    if (entry.kind !== 'main' || hasError(entry.notes)) continue
    const pointId = matches.get(entry)?.id ?? null
    if (holder === null) holder = { name: entry.name, pointId }
    else if (pointId === null || pointId !== holder.pointId) entry.notes.push(note('secondMain', 'kind', holder.name))
  }
}


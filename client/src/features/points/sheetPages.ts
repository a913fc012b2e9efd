import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { Rows } from '@diem-cau/shared/protocol/rows.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { isWithin } from './pointListLines.ts'

/** Which sheets are printed. */
export type SheetChoice =
  | { readonly by: 'all' }
  | { readonly by: 'unit'; readonly unitId: UnitId | null }
  | { readonly by: 'points'; readonly pointIds: ReadonlySet<PointId> }

/** Grows with every point added and every code renewed, and with nothing else: a sheet asked for at this version is current. */
export const sheetVersion = (rows: Rows): number =>
  [...rows.byId.values()].reduce((total, point) => total + point.codeGeneration, 0)

export const chooseSheets = (
  sheet: readonly SheetPoint[],
  choice: SheetChoice,
  tree: UnitTree,
  points: ReadonlyMap<PointId, PointState>,
): readonly SheetPoint[] => {
  // What was removed since the sheet was asked for is not printed.
  const present = sheet.filter(({ pointId }) => points.get(pointId)?.removed === false)
  switch (choice.by) {
    case 'all':
      return present
    case 'unit': {
      const { unitId } = choice
      if (unitId === null) return []
      return present.filter(({ pointId }) => isWithin(tree, points.get(pointId)?.profile.unitId ?? null, unitId))
    }
    case 'points':
      return present.filter(({ pointId }) => choice.pointIds.has(pointId))
    default:
      return choice satisfies never
  }
}

/** More pages than this make a browser's print dialog crawl; larger stacks are printed in parts. */
export const PAGES_PER_PART = 600

export const partsOf = (count: number): { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(count / PAGES_PER_PART) }, (_, part) => ({
    from: part * PAGES_PER_PART + 1,
    to: Math.min(count, (part + 1) * PAGES_PER_PART),
  }))

/** Where somebody without a camera types the short code. */
export const typingAddress = (url: string): string => {
  const { host, protocol } = new URL(url)
  return protocol === 'https:' ? `${host}/join` : `${protocol}//${host}/join`
}

/** So that the longest title still leaves the page to code and contacts. */
export const lengthOf = (text: string): 'short' | 'middle' | 'long' => {
  if (text.length <= 30) return 'short'
  return text.length <= 100 ? 'middle' : 'long'
}

import type { PointId } from '../kernel/ids.ts'
import type { PointState } from '../points/points.protocol.ts'
import type { RowBatch } from './wire.ts'

/** A receiver's copy of the points it may see; removed points stay as tombstones, so that a late row cannot revive them. */
export interface Rows {
  readonly revision: number
  readonly byId: ReadonlyMap<PointId, PointState>
}

export const EMPTY_ROWS: Rows = { revision: 0, byId: new Map() }

/** Repeats and reordering are harmless: per point, the higher revision wins. */
export const mergeRows = (rows: Rows, batch: RowBatch): Rows => {
  const byId = new Map(rows.byId)
  for (const row of batch.rows) {
    const held = byId.get(row.id)
    if (!held || row.revision >= held.revision) byId.set(row.id, row)
  }
  return { revision: Math.max(rows.revision, batch.revision), byId }
}

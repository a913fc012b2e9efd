import { type ConferenceId, PointId, type UserId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { previewPointList, toPointChanges } from '@diem-cau/shared/points/pointList.ts'
import type { PointListReply } from '@diem-cau/shared/points/points.queries.ts'
import type { NamedUnit } from '@diem-cau/shared/units/unitLookup.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import { readTable } from '../platform/sheets/readTable.ts'
import type { SheetFailure } from '../platform/sheets/sheetTable.ts'
import { savePreview } from './points.repository.ts'

export interface ListPreviewParts {
  readonly db: Db
  readonly lanes: Lanes
  readonly clock: Clock
  allUnits(tx: Tx): Promise<readonly NamedUnit[]>
}

export type ListFailure = SheetFailure | 'listEmpty' | 'tooManyRows' | 'conferenceNotFound'

/** Reads a list against the points as they are and keeps what applying it would do, for its maker to confirm. */
export const makeListPreview = async (
  { db, lanes, clock, allUnits }: ListPreviewParts,
  conferenceId: ConferenceId,
  userId: UserId,
  source: Uint8Array | string,
): Promise<Result<PointListReply, ListFailure>> => {
  const table = await readTable(source)
  if (!table.ok) return table
  const units = await allUnits(db)
  const held = await lanes.read(conferenceId)
  if (!held) return fail('conferenceNotFound')
  // Nothing waits between these two: the seq is that of exactly these points.
  const { seq } = held
  const existing = [...held.points.values()].flatMap(({ id, profile, removed }) => (removed ? [] : [{ ...profile, id }]))
  const preview = previewPointList(table.value, existing, units)
  if (!preview.ok) return preview
  const previewId = newId(PointId)
  const changes = toPointChanges(preview.value)
  await savePreview(db, { previewId, conferenceId, userId, seq, changes, madeAt: clock() })
  return ok({ previewId, preview: preview.value })
}

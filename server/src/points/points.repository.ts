import { ConferenceId, type DeviceId, PointId, type UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import type { DeviceActor, DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Committed, Projection } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import type { Credentials } from './credentials.ts'
import { pointCredentials, pointDevices, pointListPreviews, pointRows } from './points.tables.ts'

const saveRows = (tx: Tx, conferenceId: ConferenceId, points: readonly PointState[]) => {
  const rows = points.map((state) => ({
    point_id: state.id,
    revision: state.revision,
    unit_id: state.profile.unitId,
    removed: state.removed,
    state,
  }))
  return tx.execute(sql`
    insert into point_rows (conference_id, point_id, revision, unit_id, removed, state)
    select ${conferenceId}, point_id, revision, unit_id, removed, state
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(
      point_id text, revision int, unit_id text, removed boolean, state jsonb)
    on conflict (conference_id, point_id) do update
    set revision = excluded.revision, unit_id = excluded.unit_id, removed = excluded.removed, state = excluded.state`)
}

const saveCredentials = (tx: Tx, { conferenceId, entries }: Committed, points: ReadonlyMap<PointId, PointState>, credentials: Credentials) => {
  const renewed = new Set(
    entries.flatMap(({ event }) => (event.type === 'pointAdded' || event.type === 'codeRenewed' ? [event.pointId] : [])),
  )
  const rows = [...renewed].flatMap((pointId) => {
    const generation = points.get(pointId)?.codeGeneration
    if (generation === undefined) return []
    const linkHash = credentials.hashOfLink(credentials.linkToken(pointId, generation))
    const codeHash = credentials.hashOfCode(credentials.shortCode(pointId, generation))
    return [{ point_id: pointId, link_hash: linkHash, code_hash: codeHash }]
  })
  if (rows.length === 0) return Promise.resolve()
  return tx.execute(sql`
    insert into point_credentials (point_id, conference_id, link_hash, code_hash)
    select point_id, ${conferenceId}, link_hash, code_hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(point_id text, link_hash text, code_hash text)
    on conflict (point_id) do update set link_hash = excluded.link_hash, code_hash = excluded.code_hash`)
}

const revokeFor = async (tx: Tx, { entries }: Committed): Promise<void> => {
  const devices = entries.flatMap(({ event }) => (event.type === 'deviceRevoked' ? [event.deviceId] : []))
  const points = entries.flatMap(({ event }) => (event.type === 'pointRemoved' ? [event.pointId] : []))
  if (devices.length === 0 && points.length === 0) return
  const gone = or(inArray(pointDevices.deviceId, devices), inArray(pointDevices.pointId, points))
  await tx.update(pointDevices).set({ revoked: true }).where(gone)
  await tx.delete(pointCredentials).where(inArray(pointCredentials.pointId, points))
}

/** Keeps rows, credentials and devices in step with the log, inside its transaction. */
export const createPointsProjection = (credentials: Credentials): Projection => ({
  project: async (tx, committed) => {
    if (committed.changedPoints.length === 0) return
    await saveRows(tx, committed.conferenceId, committed.changedPoints)
    await saveCredentials(tx, committed, new Map(committed.changedPoints.map((point) => [point.id, point])), credentials)
    await revokeFor(tx, committed)
  },
})

export interface PointAddress {
  readonly conferenceId: ConferenceId
  readonly pointId: PointId
}

export const findByCredential = async (
  tx: Tx,
  by: { readonly linkHash: string } | { readonly codeHash: string },
): Promise<PointAddress | undefined> => {
  const matches =
    'linkHash' in by ? eq(pointCredentials.linkHash, by.linkHash) : eq(pointCredentials.codeHash, by.codeHash)
  const [row] = await tx.select().from(pointCredentials).where(matches)
  return row && { conferenceId: ConferenceId.parse(row.conferenceId), pointId: PointId.parse(row.pointId) }
}

export const saveDevice = async (
  tx: Tx,
  device: PointAddress & { deviceId: DeviceId; role: DeviceRole; secretHash: string; boundAt: Instant },
): Promise<void> => {
  await tx.insert(pointDevices).values(device)
}

/** A device that is still bound, with the hash its secret must match. */
export const findDevice = async (
  tx: Tx,
  deviceId: DeviceId,
): Promise<{ conferenceId: ConferenceId; secretHash: string; actor: DeviceActor } | undefined> => {
  const [row] = await tx
    .select()
    .from(pointDevices)
    .where(and(eq(pointDevices.deviceId, deviceId), eq(pointDevices.revoked, false)))
  if (!row) return undefined
  const actor = { kind: 'device', deviceId, pointId: PointId.parse(row.pointId), role: row.role } as const
  return { conferenceId: ConferenceId.parse(row.conferenceId), secretHash: row.secretHash, actor }
}

export const isUnitUsed = async (tx: Tx, unitId: string): Promise<boolean> => {
  const found = await tx
    .select({ pointId: pointRows.pointId })
    .from(pointRows)
    .where(and(eq(pointRows.unitId, unitId), eq(pointRows.removed, false)))
    .limit(1)
  return found.length > 0
}

/** Points of every conference that a process before this one left marked as online. */
export const conferencesWithOnlineDevices = async (tx: Tx): Promise<ConferenceId[]> => {
  const rows = await tx
    .selectDistinct({ conferenceId: pointRows.conferenceId })
    .from(pointRows)
    .where(sql`${pointRows.state} @> '{"devices":[{"line":"online"}]}'::jsonb and not ${pointRows.removed}`)
  return rows.map((row) => ConferenceId.parse(row.conferenceId))
}

export interface StoredPreview {
  readonly previewId: PointId
  readonly conferenceId: ConferenceId
  readonly userId: UserId
  readonly seq: number
  readonly changes: unknown
  readonly madeAt: Instant
}

const PREVIEW_LIFE_MS = 24 * 60 * 60_000

export const savePreview = async (tx: Tx, preview: StoredPreview): Promise<void> => {
  await tx.delete(pointListPreviews).where(sql`${pointListPreviews.madeAt} < ${preview.madeAt - PREVIEW_LIFE_MS}`)
  await tx.insert(pointListPreviews).values(preview)
}

export const takePreview = async (
  tx: Tx,
  conferenceId: ConferenceId,
  previewId: PointId,
): Promise<{ seq: number; userId: string; changes: unknown } | undefined> => {
  const [row] = await tx
    .select()
    .from(pointListPreviews)
    .where(and(eq(pointListPreviews.previewId, previewId), eq(pointListPreviews.conferenceId, conferenceId)))
  return row
}

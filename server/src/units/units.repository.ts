import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { unitNameKey } from '@diem-cau/shared/units/units.ts'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../platform/log/logRepository.ts'
import { units } from './units.tables.ts'

const readUnit = (row: typeof units.$inferSelect): Unit => Unit.parse(row)

/** Until the end of the transaction nobody else changes the tree, so that what was checked stays true; readers go on. */
export const lockTree = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`lock table ${units} in share row exclusive mode`)
}

export const allUnits = async (tx: Tx): Promise<Unit[]> => (await tx.select().from(units)).map(readUnit)

/** Those that exist, which nobody can remove before the transaction ends. In no particular order. */
export const findUnits = async (tx: Tx, ids: readonly UnitId[]): Promise<Unit[]> => {
  if (ids.length === 0) return []
  const rows = await tx.select().from(units).where(inArray(units.id, [...ids])).for('key share')
  return rows.map(readUnit)
}

/** Waits for everybody who holds the unit by `findUnits`. */
export const lockUnit = async (tx: Tx, id: UnitId): Promise<void> => {
  await tx.select({ id: units.id }).from(units).where(eq(units.id, id)).for('update')
}

/** One statement however many, so parents may stand after their children. Throws when a sibling has the same name. */
export const insertUnits = async (tx: Tx, list: readonly Unit[]): Promise<void> => {
  const rows = list.map(({ id, name, kind, parentId }) => ({ id, name, name_key: unitNameKey(name), kind, parent_id: parentId }))
  await tx.execute(sql`
    insert into units (id, name, name_key, kind, parent_id)
    select id, name, name_key, kind, parent_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as unit(id text, name text, name_key text, kind text, parent_id text)`)
}

export const updateUnit = async (tx: Tx, { id, ...details }: Unit): Promise<void> => {
  await tx
    .update(units)
    .set({ ...details, nameKey: unitNameKey(details.name) })
    .where(eq(units.id, id))
}

export const deleteUnit = async (tx: Tx, id: UnitId): Promise<void> => {
  await tx.delete(units).where(eq(units.id, id))
}

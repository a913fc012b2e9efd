import { CommandId, UnitId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import type { StaffActor } from '@diem-cau/shared/people/actor.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../platform/newId.ts'
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.ts'
import type { HouseView } from '../transport/handlers.ts'
import { createUnitsHandlers } from './units.handlers.ts'
import { addUnits, allUnits, findUnits } from './units.service.ts'

let database: TestDatabase
const used = new Set<UnitId>()
const handlers = createUnitsHandlers({ isUnitUsed: (_tx, unitId) => Promise.resolve(used.has(unitId)) })
const actor: StaffActor = { kind: 'staff', userId: newId(UserId), name: 'Lan', ofHouse: true, roles: [] }

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  used.clear()
  await database.pool.query('TRUNCATE units')
})

const run = <Value, Code extends string>(
  work: (view: HouseView) => Result<Value, Code> | Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> => {
  const view = { now: instant(0), commandId: newId(CommandId), afterCommit: () => undefined }
  return database.db.transaction(async (tx) => work({ ...view, tx }))
}
const add = (name: string, parentId: UnitId | null = null) =>
  run((view) => handlers['units:add'](view, { name, kind: 'other', parentId }, actor))
const added = async (name: string, parentId: UnitId | null = null): Promise<Unit> => {
  const result = await add(name, parentId)
  if (!result.ok) throw new Error(result.failure)
  return { id: result.value.unitId, name, kind: 'other', parentId }
}
const edit = (unit: Unit) => run((view) => handlers['units:edit'](view, unit, actor))
const remove = (unitId: UnitId) => run((view) => handlers['units:remove'](view, { unitId }, actor))

test('siblings added at once under one name become one', async () => {
  const results = await Promise.all(['Sở Nội vụ', 'SỞ NỘI VỤ', 'Sở  Nội vụ'].map((name) => add(name)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results).toContainEqual({ ok: false, failure: 'unitNameTaken' })
})

test('two moves that would close a circle together do not', async () => {
  const city = await added('Hà Nội')
  const [one, other] = [await added('Quận Ba Đình', city.id), await added('Quận Hoàn Kiếm', city.id)]
  const results = await Promise.all([edit({ ...one, parentId: other.id }), edit({ ...other, parentId: one.id })])
  expect(results.toSorted((first) => (first.ok ? -1 : 1))).toEqual([
    { ok: true, value: {} },
    { ok: false, failure: 'unitCycle' },
  ])
})

test('only a unit that nothing hangs on is removed', async () => {
  const city = await added('Hà Nội')
  const district = await added('Quận Ba Đình', city.id)
  expect(await remove(city.id)).toEqual({ ok: false, failure: 'unitInUse' })
  used.add(district.id)
  expect(await remove(district.id)).toEqual({ ok: false, failure: 'unitInUse' })
  used.clear()
  expect(await remove(district.id)).toEqual({ ok: true, value: {} })
  expect(await remove(district.id)).toEqual({ ok: false, failure: 'unitNotFound' })
  expect(await allUnits(database.db)).toEqual([city])
})

test('a unit from which a point is just being made is not removed under it', async () => {
  const unit = await added('Quận Ba Đình')
  const removals: ReturnType<typeof remove>[] = []
  await database.db.transaction(async (tx) => {
    expect(await findUnits(tx, [unit.id])).toEqual([unit])
    removals.push(remove(unit.id))
    await expect.poll(waiting).toBe(1)
    used.add(unit.id)
  })
  expect(await Promise.all(removals)).toEqual([{ ok: false, failure: 'unitInUse' }])
})

/** Transactions that wait for a lock in this database. */
const waiting = async (): Promise<number> => {
  const { rowCount } = await database.pool.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rowCount ?? 0
}

test('a whole tree is added at once, in any order', async () => {
  const [city, district] = [newId(UnitId), newId(UnitId)]
  const list: Unit[] = [
    { id: district, name: 'Quận Ba Đình', kind: 'district', parentId: city },
    { id: city, name: 'Hà Nội', kind: 'city', parentId: null },
  ]
  await addUnits(database.db, list)
  expect(await allUnits(database.db)).toEqual(expect.arrayContaining(list))
  expect(await findUnits(database.db, [district, newId(UnitId)])).toEqual([list[0]])
})

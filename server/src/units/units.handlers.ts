import { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { type UnitTree, checkEditedUnit, checkNewUnit, hasUnitsBelow, toTree } from '@diem-cau/shared/units/units.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import type { HouseHandlers } from '../transport/handlers.ts'
import { allUnits, deleteUnit, insertUnits, lockTree, lockUnit, updateUnit } from './units.repository.ts'

type Handled = Extract<keyof HouseHandlers, `units:${string}`>

export interface UnitUse {
  /** Is a point made from this unit? */
  readonly isUnitUsed: (tx: Tx, unitId: UnitId) => Promise<boolean>
}

/** The tree as it will stay until this transaction ends. */
const holdTree = async (tx: Tx): Promise<UnitTree> => {
  await lockTree(tx)
  return toTree(await allUnits(tx))
}

export const createUnitsHandlers = ({ isUnitUsed }: UnitUse): HouseHandlers<Handled> => ({
  'units:add': async ({ tx }, details) => {
    const checked = checkNewUnit(await holdTree(tx), details)
    if (!checked.ok) return checked
    const unitId = newId(UnitId)
    await insertUnits(tx, [{ id: unitId, ...details }])
    return ok({ unitId })
  },
  'units:edit': async ({ tx }, unit) => {
    const checked = checkEditedUnit(await holdTree(tx), unit)
    if (!checked.ok) return checked
    await updateUnit(tx, unit)
    return ok({})
  },
  'units:remove': async ({ tx }, { unitId }) => {
    const tree = await holdTree(tx)
    if (!tree.has(unitId)) return fail('unitNotFound')
    if (hasUnitsBelow(tree, unitId)) return fail('unitInUse')
    // First the lock, then the question: a point that is just being made from it is waited for and seen.
    await lockUnit(tx, unitId)
    if (await isUnitUsed(tx, unitId)) return fail('unitInUse')
    await deleteUnit(tx, unitId)
    return ok({})
  },
})

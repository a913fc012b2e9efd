import { z } from 'zod'
import { Unit } from './units.protocol.ts'

/** GET /api/units, for anybody with an account: the whole tree as a flat list in Vietnamese order; 401 `notSignedIn`. */
export const UnitList = z.array(Unit)
export type UnitList = z.infer<typeof UnitList>

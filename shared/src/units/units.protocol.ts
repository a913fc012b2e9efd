import { z } from 'zod'
import { UnitId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { command } from '../protocol/command.ts'

/** city: thành phố, tỉnh; district: quận, huyện, thị xã; commune: xã, phường, thị trấn; department: sở, ban, ngành. */
export const UnitKind = z.enum(['city', 'district', 'commune', 'department', 'other'])
export type UnitKind = z.infer<typeof UnitKind>

export const UnitDetails = z.object({ name: Line(160), kind: UnitKind, parentId: UnitId.nullable() })
export type UnitDetails = z.infer<typeof UnitDetails>
export const Unit = UnitDetails.extend({ id: UnitId })
export type Unit = z.infer<typeof Unit>

const done = z.object({})

export const unitsHouseCommands = {
  'units:add': command({
    input: UnitDetails,
    output: z.object({ unitId: UnitId }),
    failures: ['unitNotFound', 'unitNameTaken'],
  }),
  /** A unit cannot be put below itself or below one of its own. */
  'units:edit': command({
    input: Unit,
    output: done,
    failures: ['unitNotFound', 'unitNameTaken', 'unitCycle'],
  }),
  /** Only a unit with nothing below it and no point made from it. */
  'units:remove': command({
    input: z.object({ unitId: UnitId }),
    output: done,
    failures: ['unitNotFound', 'unitInUse'],
  }),
} as const

import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import { type UnitTree, pathNames } from '@diem-cau/shared/units/units.ts'

const NOBODY = { name: '', phone: '' }

export const newProfile = (): PointProfile => ({
  name: '',
  unitId: null,
  kind: 'remote',
  summoned: 0,
  head: NOBODY,
  technician: NOBODY,
})

/** Where a refusal of the server is shown; undefined: above the form. */
export const fieldOfFailure = (failure: string): 'name' | 'kind' | 'unitId' | undefined => {
  const fields: Readonly<Record<string, 'name' | 'kind' | 'unitId'>> = {
    pointNameTaken: 'name',
    secondMain: 'kind',
    unitNotFound: 'unitId',
  }
  return fields[failure]
}

/** From the unit itself up to the root, so that the first word typed is that of the unit: 'Xã Tân Hòa, Huyện Quốc Oai'. */
export const unitOptions = (tree: UnitTree): { value: string; label: string }[] =>
  [...tree.keys()].map((id) => ({ value: id, label: pathNames(tree, id).reverse().join(', ') }))

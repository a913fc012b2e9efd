/** What other rooms may use of the units. */
export { allUnits, findUnits, insertUnits as addUnits } from './units.repository.ts'

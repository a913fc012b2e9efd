import { type Policies, staffOfTheHouse } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `units:${string}`>

/** The tree is the house's, not a conference's. */
export const unitsPolicies: Policies<Named> = {
  'units:add': staffOfTheHouse,
  'units:edit': staffOfTheHouse,
  'units:remove': staffOfTheHouse,
}

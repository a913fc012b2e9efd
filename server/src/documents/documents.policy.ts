import { type Policies, desk, staffOfTheHouse } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `documents:${string}`>

/** The library is the house's; what a conference takes from it is its desk's. */
export const documentsPolicies: Policies<Named> = {
  'documents:add': staffOfTheHouse,
  'documents:edit': staffOfTheHouse,
  'documents:remove': staffOfTheHouse,
  'documents:attach': desk,
  'documents:detach': desk,
}

import { type Policies, anyAccount } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `people:${string}`>

/**
 * Nobody stands inside a conference when asking these, so what the asker is in the conference that the input names
 * is not known here; the handlers look it up and answer `forbidden`.
 */
export const peoplePolicies: Policies<Named> = {
  'people:invite': anyAccount,
  'people:acceptInvite': anyAccount,
  'people:removeMember': anyAccount,
}

import { type Policies, desk } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `points:${string}`>

/** Points are made, mended and signed out by the desk; a point never changes itself. */
export const pointsPolicies: Policies<Named> = {
  'points:add': desk,
  'points:edit': desk,
  'points:remove': desk,
  'points:addFromUnits': desk,
  'points:applyList': desk,
  'points:revokeDevice': desk,
  'points:renewCode': desk,
}

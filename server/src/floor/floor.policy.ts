import type { Actor } from '@diem-cau/shared/people/actor.ts'
import { type Policies, desk, deskOrChair, headOfThatPoint } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `floor:${string}`>

/** Of which point, the handler sees: another point's request is answered like one that does not exist. */
const headOfAPoint = (actor: Actor): boolean => actor.kind === 'device' && actor.role === 'head'

/** Desk and chair give the floor, the desk keeps the list's words, and a point asks for itself. */
export const floorPolicies: Policies<Named> = {
  'floor:open': deskOrChair,
  'floor:close': deskOrChair,
  'floor:setLength': deskOrChair,
  'floor:request': headOfThatPoint,
  'floor:withdraw': headOfAPoint,
  'floor:enter': desk,
  'floor:edit': desk,
  'floor:move': deskOrChair,
  'floor:call': deskOrChair,
  'floor:begin': deskOrChair,
  'floor:pause': deskOrChair,
  'floor:resume': deskOrChair,
  'floor:extend': deskOrChair,
  'floor:end': deskOrChair,
  'floor:skip': deskOrChair,
  'floor:return': deskOrChair,
}

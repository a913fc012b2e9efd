import { type Actor, isDesk } from '../people/actor.ts'
import type { PointKind } from '../points/points.protocol.ts'
import { isSlot, placeOf } from './stage.ts'
import type { OnAirState, Source } from './stage.protocol.ts'

/** Who is there: an actor, and for a device what kind of point it stands at. */
export interface Onlooker {
  readonly actor: Actor
  readonly pointKind: PointKind | null
}

const isAtMain = ({ actor, pointKind }: Onlooker): boolean => actor.kind === 'device' && pointKind === 'main'

/** Sources that a room fills itself: it must not hear them back. The hall still sees the presenter's screen, which is silent. */
const isOwn = (who: Onlooker, source: Source): boolean => {
  if (isSlot(source)) return isAtMain(who) && source !== 'screen'
  return who.actor.kind === 'device' && who.actor.pointId === source
}

export type SendRefusal = 'notCalled' | 'notYourSource'

/** Why this device may not send for that source now; null when it may. */
export const whyNotSend = (state: OnAirState, who: Onlooker, source: Source): SendRefusal | null => {
  const { actor } = who
  if (isSlot(source)) {
    const isHallDevice = isAtMain(who) && actor.kind === 'device' && actor.role !== 'head'
    return isHallDevice || isDesk(actor) ? null : 'notYourSource'
  }
  if (actor.kind !== 'device' || actor.pointId !== source || actor.role === 'screen') return 'notYourSource'
  return placeOf(state, source) === null ? 'notCalled' : null
}

/** What is on air is for everyone but the room that it comes from; what is backstage is for the desk. */
export const mayWatch = (state: OnAirState, who: Onlooker, source: Source): boolean => {
  const place = placeOf(state, source)
  if (place === null || isOwn(who, source)) return false
  return place === 'onAir' || isDesk(who.actor)
}

import type { Actor } from '@diem-cau/shared/people/actor.ts'
import { isDesk } from '@diem-cau/shared/people/actor.ts'
import type { SignalInput, SignalName } from '@diem-cau/shared/stage/signal.protocol.ts'
import { type Policies, desk, deskOrChair } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `stage:${string}`>

/** The chair calls and ends; what is tried out before that is the desk's. */
export const stagePolicies: Policies<Named> = {
  'stage:setLayout': desk,
  'stage:setBackstage': desk,
  'stage:putOnAir': deskOrChair,
  'stage:takeOff': deskOrChair,
  'stage:mute': deskOrChair,
}

export type SignalPolicies = { readonly [N in SignalName]: (actor: Actor, input: SignalInput<N>) => boolean }

const anyone = (): boolean => true
/** Whether it is this device's turn is the stage's rule; phones and onlookers never have one. */
const maySendAtAll = (actor: Actor): boolean => actor.kind === 'device' || isDesk(actor)

export const signalPolicies: SignalPolicies = {
  'media:join': anyone,
  'media:openLine': (actor, { rtpCapabilities }) => rtpCapabilities !== null || maySendAtAll(actor),
  'media:connectLine': anyone,
  'media:restartIce': anyone,
  'media:produce': maySendAtAll,
  'media:stopProducing': maySendAtAll,
  'media:consume': anyone,
  'media:resume': anyone,
  'media:stopConsuming': anyone,
}

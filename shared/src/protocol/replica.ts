import type { Envelope, CatchUp } from './wire.ts'
import { type StageState, applyStage } from './stage.ts'

/** One receiver's copy of a stage stream. `state` is undefined until the first snapshot. */
export interface Replica {
  readonly seq: number
  readonly state: StageState | undefined
}

export const EMPTY_REPLICA: Replica = { seq: 0, state: undefined }

export type Received =
  | { readonly kind: 'applied'; readonly replica: Replica }
  /** Seen before: nothing to do. */
  | { readonly kind: 'ignored' }
  /** Something is missing between: ask the server for all after `since`. */
  | { readonly kind: 'gap'; readonly since: number }

/** Old: ignore. Next: apply. Gap: ask. An envelope that overlaps what is held gives only its new events. */
export const receive = (replica: Replica, envelope: Envelope): Received => {
  const end = envelope.seq + envelope.events.length - 1
  if (end <= replica.seq) return { kind: 'ignored' }
  if (envelope.seq > replica.seq + 1) return { kind: 'gap', since: replica.seq }
  const fresh = envelope.events.slice(replica.seq + 1 - envelope.seq)
  const state = fresh.reduce<StageState | undefined>((held, event) => applyStage(held, event, envelope.at), replica.state)
  return { kind: 'applied', replica: { seq: end, state } }
}

/** A catch-up that was overtaken by newer envelopes changes nothing. */
export const catchUp = (replica: Replica, missed: CatchUp): Replica => {
  if (missed.kind === 'snapshot') {
    return missed.seq >= replica.seq ? { seq: missed.seq, state: missed.state } : replica
  }
  return missed.envelopes.reduce((held, envelope) => {
    const received = receive(held, envelope)
    return received.kind === 'applied' ? received.replica : held
  }, replica)
}

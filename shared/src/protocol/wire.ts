import { z } from 'zod'
import { CommandId, ConferenceId, DeviceId } from '../kernel/ids.ts'
import { Instant } from '../kernel/time.ts'
import { Actor } from '../people/actor.ts'
import { PointState, Tally } from '../points/points.protocol.ts'
import { StageEvent } from './events.ts'
import { StageState } from './stage.ts'

/**
 * What one command did to the stage stream: `seq` is that of the first event, the others follow it one by one;
 * all happened at `at`. The socket message `stage` carries one, so the stream's name is not repeated inside.
 */
export const Envelope = z.object({
  conferenceId: ConferenceId,
  seq: z.int().min(1),
  at: Instant,
  events: z.array(StageEvent).min(1).readonly(),
})
export type Envelope = z.infer<typeof Envelope>

/** The answer to "what have I missed": either the envelopes after `since`, or the whole state at `seq`. */
export const CatchUp = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('envelopes'), envelopes: z.array(Envelope).readonly() }),
  z.object({ kind: z.literal('snapshot'), seq: z.int().min(0), state: StageState }),
])
export type CatchUp = z.infer<typeof CatchUp>

/** Rows of points that changed after a revision, whole; a receiver keeps the row with the higher revision. */
export const RowBatch = z.object({
  conferenceId: ConferenceId,
  revision: z.int().min(0),
  rows: z.array(PointState).readonly(),
})
export type RowBatch = z.infer<typeof RowBatch>

/** `revision` orders tallies: an older one that arrives later is ignored. */
export const TallyUpdate = z.object({ conferenceId: ConferenceId, revision: z.int().min(0), tally: Tally })
export type TallyUpdate = z.infer<typeof TallyUpdate>

/** What a client says when it connects. Who it is, the server finds in the cookies; `as` only says which cookie. */
export const Hello = z.object({
  wire: z.int(),
  conferenceId: ConferenceId,
  as: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('staff') }),
    z.object({ kind: z.literal('device'), deviceId: DeviceId }),
    z.object({ kind: z.literal('follower') }),
  ]),
  /** The last stage seq and row revision that the client holds; null asks for everything. */
  since: z.int().min(0).nullable(),
  revision: z.int().min(0).nullable(),
})
export type Hello = z.infer<typeof Hello>

/** The server's first word: who you are, what time it is there, and what you missed. Rows come as a RowBatch after it. */
export const Welcome = z.object({
  conferenceId: ConferenceId,
  actor: Actor,
  now: Instant,
  catchUp: CatchUp,
  tally: TallyUpdate,
})
export type Welcome = z.infer<typeof Welcome>

export const CommandRequest = z.object({ id: CommandId, name: z.string().max(60), input: z.unknown() })
export type CommandRequest = z.infer<typeof CommandRequest>

/** `failure` is a name from the command's own list or a common one; `reference` finds a bug in the server's log. */
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.string(),
    /** For `malformed`: the paths of the fields that do not fit, such as `details.date`. */
    fields: z.array(z.string()).optional(),
    reference: z.string().optional(),
  }),
])
export type Reply = z.infer<typeof Reply>

/** Why the server ends a session for good; the client must not come back by itself. */
export const Ended = z.object({ reason: z.enum(['revoked', 'pointRemoved', 'notAllowed', 'wireChanged']) })
export type Ended = z.infer<typeof Ended>

import { z } from 'zod'
import { PointId, SpeakRequestId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { Duration, Instant } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

/** `request`: đăng ký phát biểu, asked for on the day; `paper`: tham luận, prepared and in the order of the papers. */
export const SpeakKind = z.enum(['request', 'paper'])
export type SpeakKind = z.infer<typeof SpeakKind>

const MINUTE_MS = 60_000

/** How long somebody may speak: 1 minute to 3 hours. */
export const SpeakingTime = Duration.refine((ms) => ms >= MINUTE_MS && ms <= 180 * MINUTE_MS)

/** Who is to speak, and from where: without a point it is the main hall. */
export const SpeakerEntry = z.object({
  pointId: PointId.nullable(),
  /** May be empty while only the point is known. */
  name: z.union([z.literal(''), Line(120)]),
  position: z.union([z.literal(''), Line(200)]),
  topic: z.union([z.literal(''), Line(300)]),
})
export type SpeakerEntry = z.infer<typeof SpeakerEntry>

/** A person of the hall is called by name; there is nothing else to call them by. */
const CallableSpeaker = SpeakerEntry.refine(({ pointId, name }) => pointId !== null || name !== '', { path: ['name'] })

/** With the point's name as it was then: followers and halls hold no list of points. Empty for the main hall. */
export const Speaker = SpeakerEntry.extend({ pointName: z.union([z.literal(''), Line(160)]) })
export type Speaker = z.infer<typeof Speaker>

/** One uninterrupted stretch of speaking; `endedAt` null while it runs. What is left is computed, never stored. */
export const Spell = z.object({ startedAt: Instant, endedAt: Instant.nullable() })
export type Spell = z.infer<typeof Spell>

/**
 * waiting → called (backstage, being warmed up) → speaking ⇄ paused → spoken. Out of waiting or called it is withdrawn
 * (by its point) or skipped (by desk or chair), and may be returned to waiting.
 */
export const SpeakState = z.enum(['waiting', 'called', 'speaking', 'paused', 'spoken', 'withdrawn', 'skipped'])
export type SpeakState = z.infer<typeof SpeakState>

export const SpeakRequest = z.object({
  id: SpeakRequestId,
  kind: SpeakKind,
  speaker: Speaker,
  state: SpeakState,
  requestedAt: Instant,
  /** What this speaker has; null until they begin, unless the desk gave a time of their own: the floor's length applies. */
  length: Duration.nullable(),
  spells: z.array(Spell).readonly(),
})
export type SpeakRequest = z.infer<typeof SpeakRequest>

/** The one list of speakers of the hall and all points, in the order in which they are to be called. */
export const FloorState = z.object({
  /** Whether points may ask; desk and chair work the list either way. */
  isOpen: z.boolean(),
  /** What a speaker gets unless told otherwise. */
  length: Duration,
  requests: z.array(SpeakRequest).readonly(),
})
export type FloorState = z.infer<typeof FloorState>

const ofRequest = z.object({ requestId: SpeakRequestId })
const done = z.object({})
/** Null: the floor's. */
const ownLength = SpeakingTime.nullable()

export const floorCommands = {
  'floor:open': command({ input: z.object({}), output: done, failures: ['notLive', 'floorOpen'] }),
  'floor:close': command({ input: z.object({}), output: done, failures: ['floorClosed'] }),
  /** For those who have not begun; whoever speaks is given more by `floor:extend`. */
  'floor:setLength': command({ input: z.object({ length: SpeakingTime }), output: done, failures: ['conferenceClosed'] }),
  /** A point asks for itself while the floor is open; one request at a time. */
  'floor:request': command({
    input: SpeakerEntry.extend({ pointId: PointId }),
    output: z.object({ requestId: SpeakRequestId }),
    failures: ['notLive', 'floorClosed', 'pointNotFound', 'alreadyRequested', 'floorFull'],
  }),
  /** The point takes its own request back; another point's is not found. */
  'floor:withdraw': command({
    input: ofRequest,
    output: done,
    failures: ['requestNotFound', 'requestNotWaiting', 'conferenceClosed'],
  }),
  /** The desk enters somebody: a delegate of the hall without a device, a point that telephoned, or a prepared paper. */
  'floor:enter': command({
    input: z.object({ kind: SpeakKind, speaker: CallableSpeaker, length: ownLength }),
    output: z.object({ requestId: SpeakRequestId }),
    failures: ['conferenceClosed', 'pointNotFound', 'floorFull'],
  }),
  /** Also of those who have spoken, for the record; their time stays. */
  'floor:edit': command({
    input: ofRequest.extend({ speaker: CallableSpeaker, length: ownLength }),
    output: done,
    failures: ['requestNotFound', 'pointNotFound', 'conferenceClosed'],
  }),
  /** `after: null` is the top of the list. */
  'floor:move': command({
    input: ofRequest.extend({ after: SpeakRequestId.nullable() }),
    output: done,
    failures: ['requestNotFound', 'requestNotWaiting', 'conferenceClosed'],
  }),
  /** To the backstage; at most two are warmed up at a time. */
  'floor:call': command({
    input: ofRequest,
    output: done,
    failures: ['requestNotFound', 'requestNotWaiting', 'notLive', 'tooManyCalled'],
  }),
  /** Gives the floor; whoever spoke before has spoken. The clock starts. */
  'floor:begin': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'requestOver', 'notLive'] }),
  'floor:pause': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'notSpeaking'] }),
  'floor:resume': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'notPaused', 'notLive'] }),
  /** Negative takes time away. */
  'floor:extend': command({
    input: ofRequest.extend({ by: Duration }),
    output: done,
    failures: ['requestNotFound', 'notSpeaking', 'durationTooShort'],
  }),
  'floor:end': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'notSpeaking'] }),
  'floor:skip': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'requestOver', 'conferenceClosed'] }),
  /** One who was called waits again at their place, one who was skipped or has withdrawn at the end. */
  'floor:return': command({ input: ofRequest, output: done, failures: ['requestNotFound', 'requestNotOut', 'conferenceClosed'] }),
} as const

export const floorEvents = [
  z.object({ type: z.literal('floorOpened') }),
  z.object({ type: z.literal('floorClosed') }),
  z.object({ type: z.literal('speakingLengthSet'), length: Duration }),
  /** With the id of a request that was withdrawn, that one is made anew. */
  z.object({
    type: z.literal('speakerEntered'),
    requestId: SpeakRequestId,
    kind: SpeakKind,
    speaker: Speaker,
    length: Duration.nullable(),
  }),
  z.object({ type: z.literal('speakerEdited'), requestId: SpeakRequestId, speaker: Speaker, length: Duration.nullable() }),
  z.object({ type: z.literal('speakerMoved'), requestId: SpeakRequestId, after: SpeakRequestId.nullable() }),
  z.object({ type: z.literal('speakerCalled'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerBegan'), requestId: SpeakRequestId, length: Duration }),
  z.object({ type: z.literal('speakerPaused'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerResumed'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerExtended'), requestId: SpeakRequestId, by: Duration }),
  z.object({ type: z.literal('speakerEnded'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerWithdrew'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerSkipped'), requestId: SpeakRequestId }),
  z.object({ type: z.literal('speakerReturned'), requestId: SpeakRequestId }),
] as const
export const FloorEvent = z.discriminatedUnion('type', floorEvents)
export type FloorEvent = z.infer<typeof FloorEvent>

import { z } from 'zod'
import { ItemKind } from '../agenda/agenda.protocol.ts'
import { SignedHeadcount } from '../attendance/attendance.protocol.ts'
import { SpeakKind } from '../floor/floor.protocol.ts'
import { AgendaItemId, ConferenceId, PointId, SpeakRequestId } from '../kernel/ids.ts'
import { Duration, Instant } from '../kernel/time.ts'
import { PointKind } from '../points/points.protocol.ts'
import { LogEvent } from '../protocol/events.ts'
import { ConferenceDetails, Phase } from './conference.protocol.ts'

export const AttendanceRow = z.object({
  pointId: PointId,
  name: z.string(),
  /** Name of its unit; empty without one. */
  unit: z.string(),
  kind: PointKind,
  summoned: z.int(),
  /** Null while nobody has signed; `unexcused` is what is left of the summoned. */
  headcount: SignedHeadcount.extend({ unexcused: z.int() }).nullable(),
  firstConnectedAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
  /** Losses of the line while the conference was under way, and how long they lasted together. */
  timesLost: z.int(),
  lost: Duration,
})
export type AttendanceRow = z.infer<typeof AttendanceRow>

export const AttendanceTotals = z.object({
  points: z.int(),
  signed: z.int(),
  summoned: z.int(),
  present: z.int(),
  excused: z.int(),
  /** Over the points that signed. */
  unexcused: z.int(),
})
export type AttendanceTotals = z.infer<typeof AttendanceTotals>

export const AgendaRow = z.object({
  itemId: AgendaItemId,
  kind: ItemKind,
  /** Of the item, or of its document. */
  title: z.string(),
  /** Empty without one. */
  presenter: z.string(),
  /** As the agenda stood when the conference was opened; null for what came later. */
  planned: z.object({ start: Instant, end: Instant }).nullable(),
  /** Null for what was not held; `end` null while it runs. */
  actual: z.object({ start: Instant, end: Instant.nullable() }).nullable(),
  isCut: z.boolean(),
})
export type AgendaRow = z.infer<typeof AgendaRow>

export const SpeechRow = z.object({
  requestId: SpeakRequestId,
  kind: SpeakKind,
  /** Name, position and topic as the desk has them; each may be empty. */
  name: z.string(),
  position: z.string(),
  topic: z.string(),
  /** The point's name as it is now, or as it was when it was taken off; the main point's for the hall. */
  point: z.string(),
  /** Name of the point's unit; empty without one. */
  unit: z.string(),
  startedAt: Instant,
  /** Null while they speak. */
  endedAt: Instant.nullable(),
  /** Pauses left out. */
  spoken: Duration,
  /** What they were given, with what was added. */
  given: Duration,
})
export type SpeechRow = z.infer<typeof SpeechRow>

/** How often and how long together; of a point or a unit. */
export const SpeakingTotal = z.object({ name: z.string(), unit: z.string(), speeches: z.int(), spoken: Duration })
export type SpeakingTotal = z.infer<typeof SpeakingTotal>

/**
 * GET /api/conferences/:conferenceId/record, for its staff, at any time; final once the phase is `closed`.
 * `…/record/attendance.csv`, `…/record/agenda.csv`, `…/record/speaking.csv` and `…/record/events.csv` are the same as
 * files, headed in Vietnamese or, with `?lang=en`, English; times are those of the conference's zone.
 */
export const ConferenceRecord = z.object({
  conferenceId: ConferenceId,
  details: ConferenceDetails,
  phase: Phase,
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  totals: AttendanceTotals,
  /** The main point first, then by name. */
  attendance: z.array(AttendanceRow),
  /** In the order of the day. */
  agenda: z.array(AgendaRow),
  speaking: z.object({
    /** In the order in which they began. */
    speeches: z.array(SpeechRow),
    /** The longest first; only those who spoke. */
    points: z.array(SpeakingTotal),
    /** Likewise; points without a unit are in none. */
    units: z.array(SpeakingTotal),
  }),
})
export type ConferenceRecord = z.infer<typeof ConferenceRecord>

export const RecordedEvent = z.object({
  seq: z.int().min(1),
  at: Instant,
  by: z.object({
    kind: z.enum(['staff', 'device', 'follower', 'system']),
    /** The person's, or the point's for one of its devices; empty for the server itself. */
    name: z.string(),
  }),
  event: LogEvent,
})
export type RecordedEvent = z.infer<typeof RecordedEvent>

/** GET /api/conferences/:conferenceId/record/events?after=0&limit=200 (at most 1000), for its staff. */
export const RecordedEventsQuery = z.object({
  after: z.coerce.number().pipe(z.int().min(0)).default(0),
  limit: z.coerce.number().pipe(z.int().min(1).max(1000)).default(200),
})
/** In the order of the log; `next` is the `after` of the following page, null at the end. */
export const RecordedEvents = z.object({ events: z.array(RecordedEvent), next: z.int().nullable() })
export type RecordedEvents = z.infer<typeof RecordedEvents>

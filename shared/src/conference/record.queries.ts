import { z } from 'zod'
import { ItemKind } from '../agenda/agenda.protocol.ts'
import { SignedHeadcount } from '../attendance/attendance.protocol.ts'
import { AgendaItemId, ConferenceId, PointId } from '../kernel/ids.ts'
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

/**
 * GET /api/conferences/:conferenceId/record, for its staff, at any time; final once the phase is `closed`.
 * `…/record/attendance.csv`, `…/record/agenda.csv` and `…/record/events.csv` are the same as files, headed in
 * Vietnamese or, with `?lang=en`, English; times are those of the conference's zone.
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

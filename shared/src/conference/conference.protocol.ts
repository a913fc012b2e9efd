import { z } from 'zod'
import { AnnouncementId, ConferenceId, PointId } from '../kernel/ids.ts'
import { Line, Prose } from '../kernel/text.ts'
import { CalendarDate, Instant, TimeOfDay, TimeZone } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

export const Phase = z.enum(['draft', 'published', 'checkIn', 'live', 'recess', 'closed'])
export type Phase = z.infer<typeof Phase>

export const ConferenceDetails = z.object({
  title: Line(300),
  /** The body that convenes it, as it is to be read out. */
  host: Line(200),
  date: CalendarDate,
  startsAt: TimeOfDay,
  /** When the hall must be free; overrun is measured against it. */
  endsBy: TimeOfDay.nullable(),
  timeZone: TimeZone,
  /** Where the main hall is. */
  place: Line(200),
  chair: z.object({ name: Line(120), position: Line(200) }),
  /** `public`: anybody with the address follows; `invited`: the address must carry the key. */
  follow: z.enum(['public', 'invited']),
})
export type ConferenceDetails = z.infer<typeof ConferenceDetails>

export const Announcement = z.object({ id: AnnouncementId, text: Prose(500), at: Instant })
export type Announcement = z.infer<typeof Announcement>

export const ConferenceState = z.object({
  details: ConferenceDetails,
  phase: Phase,
  phaseSince: Instant,
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** The latest last; older ones are in the log only. */
  announcements: z.array(Announcement).readonly(),
})
export type ConferenceState = z.infer<typeof ConferenceState>

const nothing = z.object({})
const done = z.object({})

export const conferenceCommands = {
  /** Fails with `conferenceClosed` once the record is closed. */
  'conference:editDetails': command({ input: ConferenceDetails, output: done, failures: ['conferenceClosed'] }),
  /** draft → published. Points can sign in from here on. */
  'conference:publish': command({
    input: nothing,
    output: done,
    failures: ['wrongPhase', 'agendaEmpty', 'mainPointMissing'],
  }),
  /** published → checkIn. Heads can be counted from here on. */
  'conference:openCheckIn': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** checkIn → live. */
  'conference:open': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** live → recess. */
  'conference:recess': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** recess → live. */
  'conference:resume': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** live or recess → closed; finishes the running item and takes the page off the screens. */
  'conference:close': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** closed → live, for a closing by mistake; both stay on record. */
  'conference:reopen': command({ input: nothing, output: done, failures: ['wrongPhase'] }),
  /** To everyone, or to one point only. */
  'conference:announce': command({
    input: z.object({ text: Prose(500), pointId: PointId.nullable() }),
    output: z.object({ announcementId: AnnouncementId }),
    failures: ['notPublished', 'conferenceClosed', 'pointNotFound'],
  }),
} as const

export const conferenceHouseCommands = {
  /** Makes a draft; the caller becomes its organizer. `clone` copies details, agenda, documents and points, not what happened. */
  'conference:create': command({
    input: z.discriminatedUnion('from', [
      z.object({ from: z.literal('scratch'), details: ConferenceDetails }),
      z.object({ from: z.literal('clone'), conferenceId: ConferenceId, title: Line(300), date: CalendarDate }),
      z.object({ from: z.literal('sample') }),
    ]),
    output: z.object({ conferenceId: ConferenceId }),
    failures: ['cloneNotFound'],
  }),
} as const

export const conferenceEvents = [
  z.object({ type: z.literal('conferenceCreated'), details: ConferenceDetails }),
  z.object({ type: z.literal('detailsEdited'), details: ConferenceDetails }),
  z.object({ type: z.literal('conferencePublished') }),
  z.object({ type: z.literal('checkInOpened') }),
  z.object({ type: z.literal('conferenceOpened') }),
  z.object({ type: z.literal('conferenceRecessed') }),
  z.object({ type: z.literal('conferenceResumed') }),
  z.object({ type: z.literal('conferenceClosed') }),
  z.object({ type: z.literal('conferenceReopened') }),
  z.object({ type: z.literal('announced'), announcementId: AnnouncementId, text: Prose(500) }),
] as const
export const ConferenceEvent = z.discriminatedUnion('type', conferenceEvents)
export type ConferenceEvent = z.infer<typeof ConferenceEvent>

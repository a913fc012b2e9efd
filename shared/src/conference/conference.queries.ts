import { z } from 'zod'
import { ConferenceId } from '../kernel/ids.ts'
import { CalendarDate, Instant, TimeZone } from '../kernel/time.ts'
import { StaffRole } from '../people/actor.ts'
import { Phase } from './conference.protocol.ts'

/** A conference as a line of a list. */
export const ConferenceSummary = z.object({
  id: ConferenceId,
  title: z.string(),
  host: z.string(),
  date: CalendarDate,
  startsAt: Instant,
  timeZone: TimeZone,
  phase: Phase,
  follow: z.enum(['public', 'invited']),
  points: z.int(),
  summoned: z.int(),
  present: z.int(),
  updatedAt: Instant,
})
export type ConferenceSummary = z.infer<typeof ConferenceSummary>

/**
 * GET /api/conferences, the latest day first; 401 `notSignedIn`. Those one is a member of; who keeps the house sees
 * them all, `roles` empty where they are no member and cannot enter.
 */
export const ConferenceList = z.array(ConferenceSummary.extend({ roles: z.array(StaffRole), isMine: z.boolean() }))
export type ConferenceList = z.infer<typeof ConferenceList>

/** GET /api/conferences/public, for anybody: those to follow, from publishing to closing. */
export const PublicConferences = z.array(
  ConferenceSummary.pick({ id: true, title: true, host: true, date: true, startsAt: true, timeZone: true, phase: true }),
)
export type PublicConferences = z.infer<typeof PublicConferences>

/** GET /api/conferences/:conferenceId/follow-link, for the desk; an invited conference's link carries its key behind `#`. */
export const FollowLink = z.object({ url: z.string() })
export type FollowLink = z.infer<typeof FollowLink>

/**
 * POST /api/conferences/:conferenceId/follow: opens the conference to this browser, by a cookie where a key is needed.
 * 404 `conferenceNotFound` for a draft, a wrong key, or a missing one alike.
 */
export const FollowRequest = z.object({ key: z.string().min(1).max(200).optional() })
export type FollowRequest = z.infer<typeof FollowRequest>
export const Followed = z.object({ conferenceId: ConferenceId })

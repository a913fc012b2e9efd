import { z } from 'zod'
import { ConferenceId, UserId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { Instant } from '../kernel/time.ts'
import { StaffRole } from './actor.ts'

/** In characters; what is longer than the longest is `malformed`. */
export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/** Where an invitation leads. The token stands behind #, so that no server or proxy ever writes it into a log. */
export const welcomePath = (token: string): string => `/welcome#${token}`

const token = z.string().min(20).max(200)

/**
 * POST /api/welcome makes an account by an invitation and signs it in; answers `Me`, or
 * `inviteInvalid` (unknown, used, expired, or sent to another address), `emailTaken` (sign in, then accept the
 * invitation), `passwordTooShort`, `malformed`.
 */
export const WelcomeRequest = z.object({
  token,
  name: Line(120),
  email: z.email().max(254),
  password: z.string().max(LONGEST_PASSWORD),
})
export type WelcomeRequest = z.infer<typeof WelcomeRequest>
export type WelcomeFailure = 'inviteInvalid' | 'emailTaken' | 'passwordTooShort' | 'malformed'

/** POST /api/invites/look says what a link is for, without using it; `inviteInvalid` as above. */
export const LookRequest = z.object({ token })
export const InviteLook = z.object({
  /** Null, like the role, for the link of the first organizer. */
  conferenceTitle: z.string().nullable(),
  role: StaffRole.nullable(),
  /** The only address that may use it; null: any. */
  email: z.string().nullable(),
})
export type InviteLook = z.infer<typeof InviteLook>

/** GET /api/me; 401 `notSignedIn`. */
export const Me = z.object({
  userId: UserId,
  name: z.string(),
  email: z.string(),
  ofHouse: z.boolean(),
  conferences: z.array(z.object({ conferenceId: ConferenceId, roles: z.array(StaffRole) })),
})
export type Me = z.infer<typeof Me>

/** GET /api/conferences/:conferenceId/members, for its staff; 401 `notSignedIn`, 404 `conferenceNotFound`. */
export const Members = z.object({
  members: z.array(z.object({ userId: UserId, name: z.string(), email: z.string(), roles: z.array(StaffRole) })),
  /** Invitations nobody has used yet; empty for all but organizers. */
  invites: z.array(z.object({ email: z.string(), role: StaffRole, expiresAt: Instant })),
})
export type Members = z.infer<typeof Members>

import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { CommandId, ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { StaffRole } from '@diem-cau/shared/people/actor.ts'

/** Invitations are random and long, so a plain hash is enough to keep them by. */
export const hashInviteToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export const randomInviteToken = (): string => randomBytes(32).toString('base64url')

/**
 * The token of an invitation made by a command. It is derived, so that a retry of the command answers the same
 * token although nobody has kept it.
 */
export type InviteTokenOf = (commandId: CommandId, by: UserId, to: Invited) => string

interface Invited {
  readonly conferenceId: ConferenceId
  readonly role: StaffRole
  /** In lower case. */
  readonly email: string
}

export const createInviteTokens = (serverSecret: string): InviteTokenOf => {
  const key = Buffer.from(hkdfSync('sha256', serverSecret, '', 'diem-cau invite', 32))
  return (commandId, by, { conferenceId, role, email }) =>
    createHmac('sha256', key).update(JSON.stringify([by, commandId, conferenceId, role, email])).digest('base64url')
}

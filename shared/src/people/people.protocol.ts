import { z } from 'zod'
import { ConferenceId, UserId } from '../kernel/ids.ts'
import { command } from '../protocol/command.ts'
import { StaffRole } from './actor.ts'

const done = z.object({})

export const peopleHouseCommands = {
  /** Makes a link that works once and for seven days; the plain token is answered here and kept nowhere. */
  'people:invite': command({
    input: z.object({ conferenceId: ConferenceId, role: StaffRole, email: z.email().max(254) }),
    output: z.object({ token: z.string() }),
    failures: ['conferenceNotFound', 'forbidden', 'alreadyMember'],
  }),
  /** For somebody with an account, by the link that was sent; adds the role. */
  'people:acceptInvite': command({
    input: z.object({ token: z.string().min(20).max(200) }),
    output: z.object({ conferenceId: ConferenceId.nullable() }),
    failures: ['inviteInvalid'],
  }),
  'people:removeMember': command({
    input: z.object({ conferenceId: ConferenceId, userId: UserId, role: StaffRole }),
    output: done,
    failures: ['memberNotFound', 'forbidden', 'lastOrganizer'],
  }),
} as const

import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { eq } from 'drizzle-orm'
import type { HouseHandlers } from '../transport/handlers.ts'
import type { InviteTokenOf } from './inviteTokens.ts'
import { isInviteFor, lockOpenInvite, markInviteUsed, putInvite } from './invites.repository.ts'
import { addMember, emailOf, findUserByEmail, hasRole, lockOrganizers, removeMember, rolesIn } from './people.repository.ts'
import type { Removal } from './people.service.ts'
import { user } from './people.tables.ts'

type Handled = Extract<keyof HouseHandlers, `people:${string}`>

export interface PeopleHandlersParts {
  readonly inviteTokenOf: InviteTokenOf
  readonly announceRemoval: (removal: Removal) => void
}

export const createPeopleHandlers = ({ inviteTokenOf, announceRemoval }: PeopleHandlersParts): HouseHandlers<Handled> => ({
  'people:invite': async ({ tx, now, commandId }, { conferenceId, role, ...input }, actor) => {
    const roles = await rolesIn(tx, conferenceId, actor.userId)
    if (roles.length === 0) return fail('conferenceNotFound')
    if (!roles.includes('organizer')) return fail('forbidden')
    const email = input.email.toLowerCase()
    const known = await findUserByEmail(tx, email)
    if (known && (await hasRole(tx, { conferenceId, userId: known, role }))) return fail('alreadyMember')
    const token = inviteTokenOf(commandId, actor.userId, { conferenceId, role, email })
    await putInvite(tx, { token, conferenceId, role, email, by: actor.userId }, now)
    return ok({ token })
  },

  'people:acceptInvite': async ({ tx, now }, { token }, { userId }) => {
    const invite = await lockOpenInvite(tx, token, now)
    const email = await emailOf(tx, userId)
    // A link that was passed on must not make its finder an organizer.
    if (!invite || email === undefined || !isInviteFor(invite, email)) return fail('inviteInvalid')
    if (invite.membership) await addMember(tx, { ...invite.membership, userId })
    else await tx.update(user).set({ ofHouse: true }).where(eq(user.id, userId))
    await markInviteUsed(tx, invite, userId, now)
    return ok({ conferenceId: invite.membership?.conferenceId ?? null })
  },

  'people:removeMember': async ({ tx, afterCommit }, membership, actor) => {
    const { conferenceId, userId, role } = membership
    const organizers = await lockOrganizers(tx, conferenceId)
    if (!organizers.includes(actor.userId)) {
      const isMember = (await rolesIn(tx, conferenceId, actor.userId)).length > 0
      return fail(isMember ? 'forbidden' : 'memberNotFound')
    }
    if (!(await hasRole(tx, membership))) return fail('memberNotFound')
    if (role === 'organizer' && organizers.length === 1) return fail('lastOrganizer')
    await removeMember(tx, membership)
    afterCommit(() => announceRemoval({ conferenceId, userId }))
    return ok({})
  },
})

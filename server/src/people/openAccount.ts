import { randomUUID } from 'node:crypto'
import { UserId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import {
  SHORTEST_PASSWORD,
  type WelcomeFailure,
  type WelcomeRequest,
} from '@diem-cau/shared/people/people.queries.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import { newId } from '../platform/newId.ts'
import type { Auth } from './auth.ts'
import { findOpenInvite, isInviteFor, lockOpenInvite, markInviteUsed } from './invites.repository.ts'
import { addMember, adoptOrphans } from './people.repository.ts'
import { account, user } from './people.tables.ts'

/**
 * The only way to an account. The invitation, the account and the role go together: of two who use one link at once
 * one gets an account, and a link is not lost when the account cannot be made.
 */
export const openAccount = async (
  { db, auth, clock }: { readonly db: Db; readonly auth: Auth; readonly clock: Clock },
  request: WelcomeRequest,
): Promise<Result<UserId, Exclude<WelcomeFailure, 'malformed'>>> => {
  const email = request.email.toLowerCase()
  // Looked at first without a lock, so that nobody without a link can make the server hash passwords.
  const seen = await findOpenInvite(db, request.token, clock())
  if (!seen || !isInviteFor(seen, email)) return fail('inviteInvalid')
  if (request.password.length < SHORTEST_PASSWORD) return fail('passwordTooShort')
  const password = await (await auth.$context).password.hash(request.password)

  return db.transaction(async (tx) => {
    const now = clock()
    const invite = await lockOpenInvite(tx, request.token, now)
    if (!invite || !isInviteFor(invite, email)) return fail('inviteInvalid')
    const userId = newId(UserId)
    const made = await tx
      .insert(user)
      .values({ id: userId, name: request.name, email, ofHouse: invite.membership === null })
      .onConflictDoNothing({ target: user.email })
      .returning()
    if (made.length === 0) return fail('emailTaken')
    await tx.insert(account).values({ id: randomUUID(), accountId: userId, providerId: 'credential', userId, password })
    if (invite.membership) await addMember(tx, { ...invite.membership, userId })
    else await adoptOrphans(tx, userId)
    await markInviteUsed(tx, invite, userId, now)
    return ok(userId)
  })
}

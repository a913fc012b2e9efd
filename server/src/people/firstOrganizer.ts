import { sql } from 'drizzle-orm'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import { randomInviteToken } from './inviteTokens.ts'
import { hasHouseAccount, putFirstOrganizerInvite } from './invites.repository.ts'

/** Any number that nobody else on this database uses: the two halves spell "diem", "frst". */
const ISSUE_LOCK = sql`${0x6469656d}::int, ${0x66727374}::int`

/**
 * The token of a link (`welcomePath`) by which the first organizer makes an account; it works once, for seven days,
 * and earlier ones stop working. Null when somebody already keeps the house.
 */
export const issueFirstOrganizerLink = (db: Db, clock: Clock): Promise<string | null> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`) // servers that start together leave one link
    if (await hasHouseAccount(tx)) return null
    const token = randomInviteToken()
    await putFirstOrganizerInvite(tx, token, clock())
    return token
  })

import { randomUUID } from 'node:crypto'
import { ConferenceId, type UserId } from '@diem-cau/shared/kernel/ids.ts'
import { Instant, duration, later } from '@diem-cau/shared/kernel/time.ts'
import type { StaffRole } from '@diem-cau/shared/people/actor.ts'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../platform/log/logRepository.ts'
import { invites, user } from './people.tables.ts'
import { hashInviteToken } from './inviteTokens.ts'

/** How long an invitation may wait. */
const LIFE = duration(7 * 86_400_000)

export interface Invite {
  readonly id: string
  /** Null in the link of the first organizer, which gives the rights of the house instead. */
  readonly membership: { readonly conferenceId: ConferenceId; readonly role: StaffRole } | null
  /** The only address that may use it, in lower case. */
  readonly email: string | null
}

const readInvite = ({ id, conferenceId, role, email }: typeof invites.$inferSelect): Invite => ({
  id,
  membership: conferenceId !== null && role !== null ? { conferenceId: ConferenceId.parse(conferenceId), role } : null,
  email,
})

export const hasHouseAccount = async (tx: Tx): Promise<boolean> =>
  (await tx.select({ id: user.id }).from(user).where(eq(user.ofHouse, true)).limit(1)).length > 0

const isOpen = (token: string, now: Instant) =>
  and(eq(invites.tokenHash, hashInviteToken(token)), isNull(invites.usedAt), gt(invites.expiresAt, now))

/** Undefined when unknown, used or expired, or when it was for the first organizer and there is one. */
export const findOpenInvite = async (tx: Tx, token: string, now: Instant): Promise<Invite | undefined> => {
  const [row] = await tx.select().from(invites).where(isOpen(token, now))
  return row && !(row.ofHouse && (await hasHouseAccount(tx))) ? readInvite(row) : undefined
}

/** As `findOpenInvite`, and of several at once only one gets it: the others wait, and then find it used. */
export const lockOpenInvite = async (tx: Tx, token: string, now: Instant): Promise<Invite | undefined> => {
  const [row] = await tx.select({ id: invites.id }).from(invites).where(isOpen(token, now)).for('update')
  return row && findOpenInvite(tx, token, now)
}

export const isInviteFor = (invite: Invite, email: string): boolean => invite.email === null || invite.email === email

export const markInviteUsed = async (tx: Tx, { id }: Invite, by: UserId, now: Instant): Promise<void> => {
  await tx.update(invites).set({ usedAt: now, usedBy: by }).where(eq(invites.id, id))
}

export interface NewInvite {
  readonly token: string
  readonly conferenceId: ConferenceId
  readonly role: StaffRole
  readonly email: string
  readonly by: UserId
}

/** Replaces the link of the same person and role that was not used. */
export const putInvite = async (tx: Tx, { token, by, ...to }: NewInvite, now: Instant): Promise<void> => {
  const link = { id: randomUUID(), tokenHash: hashInviteToken(token), createdBy: by, expiresAt: later(now, LIFE) }
  await tx
    .insert(invites)
    .values({ ...to, ...link, ofHouse: false })
    .onConflictDoUpdate({
      target: [invites.conferenceId, invites.role, invites.email],
      targetWhere: sql`used_at is null`,
      set: link,
    })
}

/** Makes every earlier one worthless. */
export const putFirstOrganizerInvite = async (tx: Tx, token: string, now: Instant): Promise<void> => {
  await tx.delete(invites).where(and(eq(invites.ofHouse, true), isNull(invites.usedAt)))
  const link = { id: randomUUID(), tokenHash: hashInviteToken(token), expiresAt: later(now, LIFE) }
  await tx.insert(invites).values({ ...link, ofHouse: true })
}

export interface OpenInvite {
  readonly email: string
  readonly role: StaffRole
  readonly expiresAt: Instant
}

export const openInvitesOf = async (tx: Tx, conferenceId: ConferenceId, now: Instant): Promise<OpenInvite[]> => {
  const rows = await tx
    .select()
    .from(invites)
    .where(and(eq(invites.conferenceId, conferenceId), isNull(invites.usedAt), gt(invites.expiresAt, now)))
    .orderBy(asc(invites.email), asc(invites.role))
  return rows.flatMap(({ email, role, expiresAt }) =>
    email !== null && role !== null ? [{ email, role, expiresAt: Instant.parse(expiresAt) }] : [],
  )
}

import { ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { StaffRole } from '@diem-cau/shared/people/actor.ts'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../platform/log/logRepository.ts'
import { conferenceMembers, user } from './people.tables.ts'

export interface Membership {
  readonly conferenceId: ConferenceId
  readonly userId: UserId
  readonly role: StaffRole
}

/** Having the role already changes nothing. */
export const addMember = async (tx: Tx, membership: Membership): Promise<void> => {
  await tx.insert(conferenceMembers).values(membership).onConflictDoNothing()
}

const theRow = ({ conferenceId, userId, role }: Membership) =>
  and(
    eq(conferenceMembers.conferenceId, conferenceId),
    eq(conferenceMembers.userId, userId),
    eq(conferenceMembers.role, role),
  )

export const hasRole = async (tx: Tx, membership: Membership): Promise<boolean> =>
  (await tx.select().from(conferenceMembers).where(theRow(membership))).length > 0

export const removeMember = async (tx: Tx, membership: Membership): Promise<void> => {
  await tx.delete(conferenceMembers).where(theRow(membership))
}

export const rolesIn = async (tx: Tx, conferenceId: ConferenceId, userId: UserId): Promise<StaffRole[]> => {
  const rows = await tx
    .select({ role: conferenceMembers.role })
    .from(conferenceMembers)
    .where(and(eq(conferenceMembers.conferenceId, conferenceId), eq(conferenceMembers.userId, userId)))
  return rows.map(({ role }) => role)
}

/** The conference's organizers, held until the transaction ends: of two who remove each other, one comes second. */
export const lockOrganizers = async (tx: Tx, conferenceId: ConferenceId): Promise<UserId[]> => {
  const rows = await tx
    .select({ userId: conferenceMembers.userId })
    .from(conferenceMembers)
    .where(and(eq(conferenceMembers.conferenceId, conferenceId), eq(conferenceMembers.role, 'organizer')))
    .orderBy(asc(conferenceMembers.userId)) // always in this order, so that two never wait for each other
    .for('update')
  return rows.map(({ userId }) => UserId.parse(userId))
}

export interface Person {
  readonly userId: UserId
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
}

export const membersOf = async (tx: Tx, conferenceId: ConferenceId): Promise<Person[]> => {
  const rows = await tx
    .select({ userId: user.id, name: user.name, email: user.email, role: conferenceMembers.role })
    .from(conferenceMembers)
    .innerJoin(user, eq(user.id, conferenceMembers.userId))
    .where(eq(conferenceMembers.conferenceId, conferenceId))
    .orderBy(asc(conferenceMembers.role))
  return [...Map.groupBy(rows, ({ userId }) => userId).values()].flatMap((ofOne) =>
    ofOne.slice(0, 1).map(({ userId, name, email }) => ({
      userId: UserId.parse(userId),
      name,
      email,
      roles: ofOne.map(({ role }) => role),
    })),
  )
}

export const conferencesOf = async (
  tx: Tx,
  userId: UserId,
): Promise<{ conferenceId: ConferenceId; roles: StaffRole[] }[]> => {
  const rows = await tx.select().from(conferenceMembers).where(eq(conferenceMembers.userId, userId))
  return [...Map.groupBy(rows, ({ conferenceId }) => conferenceId)].map(([conferenceId, ofOne]) => ({
    conferenceId: ConferenceId.parse(conferenceId),
    roles: ofOne.map(({ role }) => role),
  }))
}

export const emailOf = async (tx: Tx, userId: UserId): Promise<string | undefined> => {
  const [row] = await tx.select({ email: user.email }).from(user).where(eq(user.id, userId))
  return row?.email
}

export const findUserByEmail = async (tx: Tx, email: string): Promise<UserId | undefined> => {
  const [row] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email))
  return row && UserId.parse(row.id)
}

/**
 * Makes somebody the organizer of every conference that has nobody: the sample of a first start waits so for the
 * first account.
 */
export const adoptOrphans = async (tx: Tx, userId: UserId): Promise<void> => {
  await tx.execute(sql`
    insert into conference_members (conference_id, user_id, role)
    select head.conference_id, ${userId}, 'organizer' from log_heads head
    where not exists (select 1 from conference_members member where member.conference_id = head.conference_id)`)
}

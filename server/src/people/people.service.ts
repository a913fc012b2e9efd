import type { IncomingHttpHeaders } from 'node:http'
import { type ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { StaffActor, StaffRole } from '@diem-cau/shared/people/actor.ts'
import { fromNodeHeaders } from 'better-auth/node'
import type { Db } from '../platform/database.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import type { Auth } from './auth.ts'
import { type Membership, addMember, conferencesOf, membersOf, rolesIn } from './people.repository.ts'

export interface Account {
  readonly userId: UserId
  readonly name: string
  readonly ofHouse: boolean
}

/** Somebody lost a role; what else they are in the conference stays. */
export interface Removal {
  readonly conferenceId: ConferenceId
  readonly userId: UserId
}

/** What other rooms may use of the people. */
export interface PeopleService {
  /** By the session cookie; null when there is none, or one that is forged, expired or signed out. */
  identifyStaff(headers: IncomingHttpHeaders): Promise<Account | null>
  /**
   * Inside a conference: with the roles in it, or null for somebody without any. Who keeps the house is let in with
   * no role: they may see that it exists, but keeping the house makes nobody its organizer. With null, outside any
   * conference: every account, without roles.
   */
  staffActor(headers: IncomingHttpHeaders, conferenceId: ConferenceId | null): Promise<StaffActor | null>
  addMember(tx: Tx, membership: Membership): Promise<void>
  /** A member to whom the pages may be handed: presenter, secretary or organizer. */
  findPresenter(
    tx: Tx,
    conferenceId: ConferenceId,
    userId: UserId,
  ): Promise<{ readonly userId: UserId; readonly name: string } | undefined>
  conferencesOf(userId: UserId): Promise<{ conferenceId: ConferenceId; roles: StaffRole[] }[]>
  /** Called after the commit; sessions that run with the old roles must be ended. */
  onMemberRemoved(listener: (removal: Removal) => void): void
  /** For the room's own handlers. */
  readonly announceRemoval: (removal: Removal) => void
}

const MAY_PRESENT: ReadonlySet<StaffRole> = new Set(['presenter', 'secretary', 'organizer'])

export const createPeopleService = ({ db, auth }: { readonly db: Db; readonly auth: Auth }): PeopleService => {
  const listeners: ((removal: Removal) => void)[] = []

  const identifyStaff = async (headers: IncomingHttpHeaders): Promise<Account | null> => {
    if (headers.cookie === undefined) return null
    // Refreshing moves the cookie's end too, which only an answer to the browser can do: GET /api/me does.
    const found = await auth.api.getSession({ headers: fromNodeHeaders(headers), query: { disableRefresh: true } })
    return found && { userId: UserId.parse(found.user.id), name: found.user.name, ofHouse: found.user.ofHouse }
  }

  return {
    identifyStaff,
    staffActor: async (headers, conferenceId) => {
      const found = await identifyStaff(headers)
      if (!found) return null
      const roles = conferenceId === null ? [] : await rolesIn(db, conferenceId, found.userId)
      const isNobody = conferenceId !== null && roles.length === 0 && !found.ofHouse
      return isNobody ? null : { kind: 'staff', ...found, roles }
    },
    addMember,
    findPresenter: async (tx, conferenceId, userId) => {
      const member = (await membersOf(tx, conferenceId)).find((each) => each.userId === userId)
      return member?.roles.some((role) => MAY_PRESENT.has(role)) ? { userId, name: member.name } : undefined
    },
    conferencesOf: (userId) => conferencesOf(db, userId),
    onMemberRemoved: (listener) => void listeners.push(listener),
    announceRemoval: (removal) => {
      for (const listener of listeners) listener(removal)
    },
  }
}

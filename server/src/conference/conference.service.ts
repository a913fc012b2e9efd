import { isPublished } from '@diem-cau/shared/conference/conference.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import { cookieIn } from '../transport/cookies.ts'
import type { FollowKeys } from './followKeys.ts'

export interface ConferenceService {
  /** Whoever holds this Cookie header as a follower; null for a draft, and without the key where one is needed. */
  identifyFollower(conferenceId: ConferenceId, cookies: string | undefined): Promise<Actor | null>
  titleOf(conferenceId: ConferenceId): Promise<string | null>
  followLink(conferenceId: ConferenceId, baseUrl: string): Promise<string | null>
  /** Whether somebody with this key (or none) may follow, and whether the browser must keep the key in a cookie. */
  admitFollower(conferenceId: ConferenceId, key: string | undefined): Promise<'refused' | 'open' | 'byKey'>
}

export const followCookie = (conferenceId: ConferenceId): string => `dc_follow_${conferenceId}`

export const createConferenceService = (lanes: Lanes, keys: FollowKeys): ConferenceService => {
  const admitFollower: ConferenceService['admitFollower'] = async (conferenceId, key) => {
    const conference = (await lanes.read(conferenceId))?.stage?.conference
    if (!conference || !isPublished(conference)) return 'refused'
    if (conference.details.follow === 'public') return 'open'
    return key !== undefined && keys.isKey(conferenceId, key) ? 'byKey' : 'refused'
  }
  return {
    admitFollower,
    identifyFollower: async (conferenceId, cookies) => {
      const answer = await admitFollower(conferenceId, cookieIn(cookies, followCookie(conferenceId)))
      return answer === 'refused' ? null : { kind: 'follower' }
    },
    titleOf: async (conferenceId) => (await lanes.read(conferenceId))?.stage?.conference.details.title ?? null,
    followLink: async (conferenceId, baseUrl) => {
      const details = (await lanes.read(conferenceId))?.stage?.conference.details
      if (!details) return null
      const key = details.follow === 'invited' ? `#${keys.keyOf(conferenceId)}` : ''
      return `${baseUrl}/follow/${conferenceId}${key}`
    },
  }
}

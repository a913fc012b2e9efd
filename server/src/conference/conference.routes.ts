import { type ConferenceList, type FollowLink, FollowRequest, type PublicConferences } from '@diem-cau/shared/conference/conference.queries.ts'
import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import { type Request, Router } from 'express'
import type { Db } from '../platform/database.ts'
import { cookieIn } from '../transport/cookies.ts'
import { type ActorIn, createGuard, refuse } from '../transport/guard.ts'
import { desk } from '../transport/policy.ts'
import type { ConferencePeople } from './createConference.ts'
import { listConferences, listPublicConferences } from './conference.repository.ts'
import { type ConferenceService, followCookie } from './conference.service.ts'

export interface ConferenceRoutesParts {
  readonly db: Db
  readonly conferences: ConferenceService
  readonly people: Pick<ConferencePeople, 'conferencesOf'>
  readonly actorIn: ActorIn
  staffOf(request: Request): Promise<Actor | null>
  /** The origin under which people reach this server, without a slash at the end. */
  baseUrl(request: Request): string
}

const COOKIE_LIFE_MS = 30 * 24 * 60 * 60_000

export const createConferenceRoutes = (parts: ConferenceRoutesParts): Router => {
  const { db, conferences, people } = parts
  const router = Router()
  const admit = createGuard(parts.actorIn)

  router.get('/api/conferences', async (request, response) => {
    const actor = await parts.staffOf(request)
    if (actor?.kind !== 'staff') return refuse(response, 401, 'notSignedIn')
    const memberships = await people.conferencesOf(actor.userId)
    const rolesIn = new Map(memberships.map(({ conferenceId, roles }) => [conferenceId, roles]))
    const listed = await listConferences(db, actor.ofHouse ? undefined : [...rolesIn.keys()])
    const list: ConferenceList = listed.map((summary) => {
      const roles = [...(rolesIn.get(summary.id) ?? [])]
      return { ...summary, roles, isMine: roles.length > 0 }
    })
    response.json(list)
  })

  router.get('/api/conferences/public', async (_request, response) => {
    const listed = await listPublicConferences(db)
    const list: PublicConferences = listed.map(({ id, title, host, date, startsAt, timeZone, phase }) => ({
      id,
      title,
      host,
      date,
      startsAt,
      timeZone,
      phase,
    }))
    response.json(list)
  })

  router.get('/api/conferences/:conferenceId/follow-link', async (request, response) => {
    const admitted = await admit(request, response, desk)
    if (!admitted) return
    const url = await conferences.followLink(admitted.conferenceId, parts.baseUrl(request))
    if (url === null) return refuse(response, 404, 'conferenceNotFound')
    response.json({ url } satisfies FollowLink)
  })

  router.post('/api/conferences/:conferenceId/follow', async (request, response) => {
    const conferenceId = ConferenceId.safeParse(request.params.conferenceId)
    const asked = FollowRequest.safeParse(request.body ?? {})
    if (!asked.success) return refuse(response, 400, 'malformed')
    // Somebody who comes back by the bare address brings the key in the cookie.
    const cookie = conferenceId.success ? cookieIn(request.headers.cookie, followCookie(conferenceId.data)) : undefined
    const key = asked.data.key ?? cookie
    const answer = conferenceId.success ? await conferences.admitFollower(conferenceId.data, key) : 'refused'
    if (!conferenceId.success || answer === 'refused') return refuse(response, 404, 'conferenceNotFound')
    if (answer === 'byKey' && key !== undefined) {
      response.cookie(followCookie(conferenceId.data), key, {
        httpOnly: true,
        sameSite: 'lax',
        secure: request.secure,
        path: '/',
        maxAge: COOKIE_LIFE_MS,
      })
    }
    response.json({ conferenceId: conferenceId.data })
  })
  return router
}

import { ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import { type InviteLook, LookRequest, type Me, type Members, WelcomeRequest } from '@diem-cau/shared/people/people.queries.ts'
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node'
import { type Request, type Response, Router } from 'express'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import type { Auth } from './auth.ts'
import { findOpenInvite, openInvitesOf } from './invites.repository.ts'
import { limitTries } from './limitTries.ts'
import { openAccount } from './openAccount.ts'
import { conferencesOf, membersOf } from './people.repository.ts'
import type { PeopleService } from './people.service.ts'

export interface PeopleRoutesParts {
  readonly db: Db
  readonly auth: Auth
  readonly clock: Clock
  readonly people: PeopleService
  titleOf(conferenceId: ConferenceId): Promise<string | null>
}

const refuse = (res: Response, status: number, failure: string): void => void res.status(status).json({ ok: false, failure })

/** Stands behind the JSON parser and the check of origin. */
export const createPeopleRoutes = (parts: PeopleRoutesParts): Router => {
  const { db, auth, clock, people } = parts
  const router = Router()
  const library = toNodeHandler(auth)
  const limited = limitTries()

  const toMe = async (user: { id: string; name: string; email: string; ofHouse: boolean }): Promise<Me> => {
    const userId = UserId.parse(user.id)
    const { name, email, ofHouse } = user
    return { userId, name, email, ofHouse, conferences: await conferencesOf(db, userId) }
  }

  // All that we use of the library, and so all that can be reached of it.
  const toLibrary = (req: Request, res: Response) =>
    req.headers['content-type'] && !req.is('application/json') ? refuse(res, 415, 'malformed') : library(req, res)
  router.post('/api/auth/sign-in/email', limited, toLibrary)
  router.post('/api/auth/change-password', limited, toLibrary)
  router.post('/api/auth/sign-out', toLibrary)

  router.post('/api/welcome', limited, async (req, res) => {
    const request = WelcomeRequest.safeParse(req.body)
    if (!request.success) return refuse(res, 400, 'malformed')
    const opened = await openAccount(parts, request.data)
    if (!opened.ok) return refuse(res, 409, opened.failure)
    const { email, password } = request.data
    const { response, headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    res.append('Set-Cookie', headers.getSetCookie())
    res.json(await toMe(response.user))
  })

  router.post('/api/invites/look', async (req, res) => {
    const request = LookRequest.safeParse(req.body)
    if (!request.success) return refuse(res, 400, 'malformed')
    const invite = await findOpenInvite(db, request.data.token, clock())
    if (!invite) return refuse(res, 409, 'inviteInvalid')
    const { membership, email } = invite
    const conferenceTitle = membership && (await parts.titleOf(membership.conferenceId))
    const look: InviteLook = { conferenceTitle, role: membership?.role ?? null, email }
    res.json(look)
  })

  router.get('/api/me', async (req, res) => {
    const { response, headers } = await auth.api.getSession({ headers: fromNodeHeaders(req.headers), returnHeaders: true })
    res.append('Set-Cookie', headers.getSetCookie())
    if (!response) return refuse(res, 401, 'notSignedIn')
    res.json(await toMe(response.user))
  })

  router.get('/api/conferences/:conferenceId/members', async (req, res) => {
    const conferenceId = ConferenceId.safeParse(req.params.conferenceId)
    if (!(await people.identifyStaff(req.headers))) return refuse(res, 401, 'notSignedIn')
    const actor = conferenceId.success ? await people.staffActor(req.headers, conferenceId.data) : null
    if (!conferenceId.success || !actor || actor.roles.length === 0) return refuse(res, 404, 'conferenceNotFound')
    const found = await membersOf(db, conferenceId.data)
    const members: Members = {
      members: found
        .map((member) => ({ ...member, roles: [...member.roles] }))
        .sort((first, second) => compareVietnamese(first.name, second.name)),
      invites: actor.roles.includes('organizer') ? await openInvitesOf(db, conferenceId.data, clock()) : [],
    }
    res.json(members)
  })
  return router
}

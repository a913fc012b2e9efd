import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Request, Response } from 'express'

export type ActorIn = (request: Request, conferenceId: ConferenceId) => Promise<Actor | null>

export interface Admitted {
  readonly conferenceId: ConferenceId
  readonly actor: Actor
}

/** Answers the request with a named failure. */
export const refuse = (response: Response, status: number, failure: string): undefined => {
  response.status(status).json({ ok: false, failure })
}

/**
 * The door of every query about the conference in the path: who asks, when `allows` lets them through; otherwise the
 * refusal is answered here. To a stranger a foreign conference answers like a missing one.
 */
export type Guard = (request: Request, response: Response, allows: (actor: Actor) => boolean) => Promise<Admitted | undefined>

export const createGuard =
  (actorIn: ActorIn): Guard =>
  async (request, response, allows) => {
    const conferenceId = ConferenceId.safeParse(request.params['conferenceId'])
    if (!conferenceId.success) return refuse(response, 404, 'conferenceNotFound')
    const actor = await actorIn(request, conferenceId.data)
    if (!actor) return refuse(response, 401, 'notSignedIn')
    if (allows(actor)) return { conferenceId: conferenceId.data, actor }
    const isStranger = actor.kind === 'staff' && actor.roles.length === 0
    return isStranger ? refuse(response, 404, 'conferenceNotFound') : refuse(response, 403, 'forbidden')
  }

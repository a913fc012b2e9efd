import { Router } from 'express'
import type { Clock } from '../platform/clock.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import { type ActorIn, createGuard, refuse } from '../transport/guard.ts'
import { anyOf, anyStaff } from '../transport/policy.ts'
import { toCalendar } from './ical.ts'

export interface AgendaRoutesParts {
  readonly lanes: Lanes
  readonly clock: Clock
  /** Staff, devices and followers alike. */
  readonly actorIn: ActorIn
}

export const createAgendaRoutes = ({ lanes, clock, actorIn }: AgendaRoutesParts): Router => {
  const router = Router()
  const admit = createGuard(actorIn)
  const follows = anyOf(anyStaff, ({ kind }) => kind === 'follower' || kind === 'device')

  router.get('/api/conferences/:conferenceId/agenda.ics', async (request, response) => {
    const admitted = await admit(request, response, (actor) => follows(actor, undefined))
    if (!admitted) return
    const { conferenceId } = admitted
    const held = await lanes.read(conferenceId)
    if (!held?.stage) return refuse(response, 404, 'conferenceNotFound')
    const { stage, stageSeq: sequence } = held
    response.attachment(`${stage.conference.details.date}.ics`).type('text/calendar; charset=utf-8')
    response.send(toCalendar({ conferenceId, stage, sequence, now: clock() }))
  })
  return router
}

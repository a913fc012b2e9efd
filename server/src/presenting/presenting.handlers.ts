import type { ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { fail } from '@diem-cau/shared/kernel/result.ts'
import { runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import { isUnderWay } from '@diem-cau/shared/conference/conference.ts'
import type { Actor, StaffActor } from '@diem-cau/shared/people/actor.ts'
import type { Holder } from '@diem-cau/shared/presenting/presenting.protocol.ts'
import {
  decideHandOver,
  decideShow,
  decideStop,
  decideTakeOver,
  decideTurn,
} from '@diem-cau/shared/presenting/presenting.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { type LaneHandlers, decided } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `presenting:${string}`>

/** The member of a conference who may present, or undefined. */
export type FindPresenter = (tx: Tx, conferenceId: ConferenceId, userId: UserId) => Promise<Holder | undefined>

/** The policy has let only staff through; anything else here is a bug. */
const staff = (actor: Actor): StaffActor => {
  if (actor.kind !== 'staff') throw new Error(`${actor.kind} must not reach presenting`)
  return actor
}

export const createPresentingHandlers = (findPresenter: FindPresenter): LaneHandlers<Handled> => ({
  'presenting:show': ({ stage }, { documentId, page }, actor) =>
    isUnderWay(stage.conference)
      ? decided(decideShow(stage.presenting, stage.documents, staff(actor), documentId, page))
      : fail('notLive'),
  'presenting:turnPage': ({ stage }, { documentId, page }, actor) =>
    isUnderWay(stage.conference)
      ? decided(decideTurn(stage.presenting, stage.documents, staff(actor), documentId, page))
      : fail('notLive'),
  'presenting:stop': ({ stage }, _input, actor) => decided(decideStop(stage.presenting, staff(actor))),
  'presenting:takeOver': ({ stage }, _input, actor) =>
    isUnderWay(stage.conference)
      ? decided(decideTakeOver(stage.presenting, runningItem(stage.agenda), staff(actor)))
      : fail('notLive'),
  'presenting:handOver': async ({ stage, tx, conferenceId }, { userId }, actor) => {
    if (!isUnderWay(stage.conference)) return fail('notLive')
    const to = await findPresenter(tx, conferenceId, userId)
    return to ? decided(decideHandOver(stage.presenting, staff(actor), to)) : fail('memberNotFound')
  },
})

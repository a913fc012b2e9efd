import { ConferenceId, type DocumentId, type UserId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { StaffActor, StaffRole } from '@diem-cau/shared/people/actor.ts'
import type { Input } from '@diem-cau/shared/protocol/commands.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import type { HouseHandlers } from '../transport/handlers.ts'
import { toCloneEvents } from './cloneConference.ts'

export interface ConferencePeople {
  addMember(
    tx: Tx,
    membership: { readonly conferenceId: ConferenceId; readonly userId: UserId; readonly role: StaffRole },
  ): Promise<void>
  conferencesOf(
    userId: UserId,
  ): Promise<readonly { readonly conferenceId: ConferenceId; readonly roles: readonly StaffRole[] }[]>
}

/** A document of the library as a conference carries it. */
export type StageDocumentOf = (tx: Tx, documentId: DocumentId) => Promise<StageDocument | undefined>

export interface CreateConferenceParts {
  readonly lanes: Lanes
  readonly people: ConferencePeople
  readonly stageDocument: StageDocumentOf
  /** The events of a fresh conference from the sample; makes the units and documents that it needs. */
  sampleEvents(tx: Tx): Promise<readonly LogEvent[]>
}

type Cloned = Result<readonly LogEvent[], 'cloneNotFound'>

export const createConferenceHouseHandlers = (parts: CreateConferenceParts): HouseHandlers<'conference:create'> => {
  const { lanes, people } = parts

  const cloned = async (tx: Tx, input: Input<'conference:create'> & { from: 'clone' }, actor: StaffActor): Promise<Cloned> => {
    const memberships = await people.conferencesOf(actor.userId)
    if (!memberships.some(({ conferenceId }) => conferenceId === input.conferenceId)) return fail('cloneNotFound')
    const held = await lanes.read(input.conferenceId)
    if (!held?.stage) return fail('cloneNotFound')
    const { stage } = held
    const documents: StageDocument[] = []
    for (const carried of stage.documents) documents.push((await parts.stageDocument(tx, carried.id)) ?? carried)
    const { title, date } = input
    return ok(toCloneEvents({ stage, points: held.points.values(), documents }, { title, date, by: actor.userId }))
  }

  const eventsOf = async (tx: Tx, input: Input<'conference:create'>, actor: StaffActor): Promise<Cloned> => {
    switch (input.from) {
      case 'scratch':
        return ok([{ type: 'conferenceCreated', details: input.details }])
      case 'clone':
        return cloned(tx, input, actor)
      case 'sample':
        return ok(await parts.sampleEvents(tx))
      default:
        return input satisfies never
    }
  }

  return {
    'conference:create': async ({ tx }, input, actor) => {
      const events = await eventsOf(tx, input, actor)
      if (!events.ok) return events
      const conferenceId = newId(ConferenceId)
      await lanes.found(tx, conferenceId, actor, events.value)
      await people.addMember(tx, { conferenceId, userId: actor.userId, role: 'organizer' })
      return ok({ conferenceId })
    },
  }
}

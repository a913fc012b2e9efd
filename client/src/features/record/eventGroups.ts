import { agendaEvents } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { conferenceEvents } from '@diem-cau/shared/conference/conference.protocol.ts'
import { documentsEvents } from '@diem-cau/shared/documents/documents.protocol.ts'
import { presentingEvents } from '@diem-cau/shared/presenting/presenting.protocol.ts'
import { floorEvents } from '@diem-cau/shared/floor/floor.protocol.ts'
import { typesOf } from '@diem-cau/shared/protocol/eventTypes.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'

export const eventGroups = ['all', 'conference', 'agenda', 'documents', 'presenting', 'floor', 'points'] as const
export type EventGroup = (typeof eventGroups)[number]

const TYPES: Readonly<Record<Exclude<EventGroup, 'all' | 'points'>, ReadonlySet<string>>> = {
  conference: typesOf(conferenceEvents),
  agenda: typesOf(agendaEvents),
  documents: typesOf(documentsEvents),
  presenting: typesOf(presentingEvents),
  floor: typesOf(floorEvents),
}
const ofStage = Object.values(TYPES)

/** Everything that is not of the stage happened at a point, its headcounts included. */
export const isOfGroup = ({ type }: LogEvent, group: EventGroup): boolean => {
  if (group === 'all') return true
  return group === 'points' ? !ofStage.some((types) => types.has(type)) : TYPES[group].has(type)
}

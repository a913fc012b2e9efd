import { z } from 'zod'
import { applyAgenda } from '../agenda/agenda.ts'
import { type AgendaEvent, AgendaState, agendaEvents } from '../agenda/agenda.protocol.ts'
import { applyConference, createdConference } from '../conference/conference.ts'
import { type ConferenceEvent, ConferenceState, conferenceEvents } from '../conference/conference.protocol.ts'
import { applyDocuments } from '../documents/documents.ts'
import { type DocumentsEvent, DocumentsState, documentsEvents } from '../documents/documents.protocol.ts'
import { applyFloor } from '../floor/applyFloor.ts'
import { CLOSED_FLOOR } from '../floor/floor.ts'
import { type FloorEvent, FloorState, floorEvents } from '../floor/floor.protocol.ts'
import type { Instant } from '../kernel/time.ts'
import { NOT_PRESENTING, applyPresenting } from '../presenting/presenting.ts'
import { PresentingState } from '../presenting/presenting.protocol.ts'
import { NOTHING_ON_AIR, applyOnAir } from '../stage/stage.ts'
import { type OnAirEvent, OnAirState, stageEvents } from '../stage/stage.protocol.ts'
import { typesOf } from './eventTypes.ts'
import type { StageEvent } from './events.ts'

/** What everyone follows: small, and the same on the server and on every screen. */
export const StageState = z.object({
  conference: ConferenceState,
  agenda: AgendaState,
  documents: DocumentsState,
  presenting: PresentingState,
  floor: FloorState,
  /** Which cameras and microphones everyone sees and hears; named so because the whole is the stage already. */
  onAir: OnAirState,
})
export type StageState = z.infer<typeof StageState>

const conferenceTypes = typesOf(conferenceEvents)
const agendaTypes = typesOf(agendaEvents)
const documentsTypes = typesOf(documentsEvents)
const floorTypes = typesOf(floorEvents)
const isOfConference = (event: StageEvent): event is ConferenceEvent => conferenceTypes.has(event.type)
const isOfAgenda = (event: StageEvent): event is AgendaEvent => agendaTypes.has(event.type)
const isOfDocuments = (event: StageEvent): event is DocumentsEvent => documentsTypes.has(event.type)
const isOfFloor = (event: StageEvent): event is FloorEvent => floorTypes.has(event.type)
const onAirTypes = typesOf(stageEvents)
const isOnAirEvent = (event: StageEvent): event is OnAirEvent => onAirTypes.has(event.type)

/** The one fold of the stage stream. A log begins with `conferenceCreated`; anything before that is no conference. */
export const applyStage = (state: StageState | undefined, event: StageEvent, at: Instant): StageState => {
  if (event.type === 'conferenceCreated') {
    const conference = createdConference(event.details, at)
    return {
      conference,
      agenda: [],
      documents: [],
      presenting: NOT_PRESENTING,
      floor: CLOSED_FLOOR,
      onAir: NOTHING_ON_AIR,
    }
  }
  if (!state) throw new Error(`The stage stream must begin with conferenceCreated, not ${event.type}`)
  if (isOfConference(event)) return { ...state, conference: applyConference(state.conference, event, at) }
  if (isOfAgenda(event)) return { ...state, agenda: applyAgenda(state.agenda, event, at) }
  if (isOfDocuments(event)) return { ...state, documents: applyDocuments(state.documents, event) }
  if (isOfFloor(event)) return { ...state, floor: applyFloor(state.floor, event, at) }
  if (isOnAirEvent(event)) return { ...state, onAir: applyOnAir(state.onAir, event, at) }
  return { ...state, presenting: applyPresenting(state.presenting, event, at) }
}

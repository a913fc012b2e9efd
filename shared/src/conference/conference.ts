import { type Result, fail, ok } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import { zonedInstant } from '../kernel/zone.ts'
import type { ConferenceDetails, ConferenceEvent, ConferenceState, Phase } from './conference.protocol.ts'

const KEPT_ANNOUNCEMENTS = 30

export const createdConference = (details: ConferenceDetails, at: Instant): ConferenceState => ({
  details,
  phase: 'draft',
  phaseSince: at,
  openedAt: null,
  closedAt: null,
  announcements: [],
})

export const plannedStart = ({ date, startsAt, timeZone }: ConferenceDetails): Instant =>
  zonedInstant(date, startsAt, timeZone)

/** When the hall must be free; a time before the start means the next day is meant nowhere, so it is ignored. */
export const plannedEndLimit = ({ date, startsAt, endsBy, timeZone }: ConferenceDetails): Instant | null =>
  endsBy !== null && endsBy > startsAt ? zonedInstant(date, endsBy, timeZone) : null

type PhaseEvent = Exclude<ConferenceEvent['type'], 'conferenceCreated' | 'detailsEdited' | 'announced'>

interface Transition {
  readonly from: readonly Phase[]
  readonly to: Phase
}

/** The life of a conference; every edge that is not here is refused. */
export const TRANSITIONS: Readonly<Record<PhaseEvent, Transition>> = {
  conferencePublished: { from: ['draft'], to: 'published' },
  checkInOpened: { from: ['published'], to: 'checkIn' },
  conferenceOpened: { from: ['checkIn'], to: 'live' },
  conferenceRecessed: { from: ['live'], to: 'recess' },
  conferenceResumed: { from: ['recess'], to: 'live' },
  conferenceClosed: { from: ['live', 'recess'], to: 'closed' },
  conferenceReopened: { from: ['closed'], to: 'live' },
}

export const decidePhase = <Type extends PhaseEvent>(
  state: ConferenceState,
  type: Type,
): Result<{ readonly type: Type }, 'wrongPhase'> =>
  TRANSITIONS[type].from.includes(state.phase) ? ok({ type }) : fail('wrongPhase')

export const isPublished = (state: ConferenceState): boolean => state.phase !== 'draft'
export const isClosed = (state: ConferenceState): boolean => state.phase === 'closed'
export const isUnderWay = (state: ConferenceState): boolean => state.phase === 'live' || state.phase === 'recess'

export const applyConference = (state: ConferenceState, event: ConferenceEvent, at: Instant): ConferenceState => {
  switch (event.type) {
    case 'conferenceCreated':
      return createdConference(event.details, at)
    case 'detailsEdited':
      return { ...state, details: event.details }
    case 'announced': {
      const announcement = { id: event.announcementId, text: event.text, at }
      return { ...state, announcements: [...state.announcements, announcement].slice(-KEPT_ANNOUNCEMENTS) }
    }
    case 'conferenceOpened':
      return { ...state, phase: 'live', phaseSince: at, openedAt: at }
    case 'conferenceClosed':
      return { ...state, phase: 'closed', phaseSince: at, closedAt: at }
    case 'conferenceReopened':
      return { ...state, phase: 'live', phaseSince: at, closedAt: null }
    case 'conferencePublished':
    case 'checkInOpened':
    case 'conferenceRecessed':
    case 'conferenceResumed':
      return { ...state, phase: TRANSITIONS[event.type].to, phaseSince: at }
    default:
      return event satisfies never
  }
}

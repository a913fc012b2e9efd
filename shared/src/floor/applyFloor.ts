import type { SpeakRequestId } from '../kernel/ids.ts'
import { type Instant, sum } from '../kernel/time.ts'
import { findRequest } from './floor.ts'
import type { FloorEvent, FloorState, SpeakRequest } from './floor.protocol.ts'

const change = (floor: FloorState, id: SpeakRequestId, to: (request: SpeakRequest) => Partial<SpeakRequest>): FloorState => ({
  ...floor,
  requests: floor.requests.map((request) => (request.id === id ? { ...request, ...to(request) } : request)),
})

const startSpell = ({ spells }: SpeakRequest, at: Instant): SpeakRequest['spells'] => [...spells, { startedAt: at, endedAt: null }]
const endSpell = ({ spells }: SpeakRequest, at: Instant): SpeakRequest['spells'] =>
  spells.map((spell) => (spell.endedAt === null ? { ...spell, endedAt: at } : spell))

/** Takes the request out and puts it behind `after`; null is the top, `end` the end of the list. */
const place = (floor: FloorState, request: SpeakRequest, after: SpeakRequestId | null | 'end'): FloorState => {
  const rest = floor.requests.filter(({ id }) => id !== request.id)
  const index = after === null ? 0 : after === 'end' ? rest.length : rest.findIndex(({ id }) => id === after) + 1
  return { ...floor, requests: [...rest.slice(0, index), request, ...rest.slice(index)] }
}

export const applyFloor = (floor: FloorState, event: FloorEvent, at: Instant): FloorState => {
  switch (event.type) {
    case 'floorOpened':
      return { ...floor, isOpen: true }
    case 'floorClosed':
      return { ...floor, isOpen: false }
    case 'speakingLengthSet':
      return { ...floor, length: event.length }
    case 'speakerEntered': {
      const { requestId: id, kind, speaker, length } = event
      return place(floor, { id, kind, speaker, length, state: 'waiting', requestedAt: at, spells: [] }, 'end')
    }
    case 'speakerEdited':
      return change(floor, event.requestId, ({ spells, length }) => ({
        speaker: event.speaker,
        length: spells.length > 0 ? length : event.length,
      }))
    case 'speakerMoved': {
      const request = findRequest(floor, event.requestId)
      return request ? place(floor, request, event.after) : floor
    }
    case 'speakerCalled':
      return change(floor, event.requestId, () => ({ state: 'called' }))
    case 'speakerBegan':
      return change(floor, event.requestId, (request) => ({
        state: 'speaking',
        length: event.length,
        spells: startSpell(request, at),
      }))
    case 'speakerPaused':
      return change(floor, event.requestId, (request) => ({ state: 'paused', spells: endSpell(request, at) }))
    case 'speakerResumed':
      return change(floor, event.requestId, (request) => ({ state: 'speaking', spells: startSpell(request, at) }))
    case 'speakerExtended':
      return change(floor, event.requestId, ({ length }) => ({ length: length === null ? null : sum(length, event.by) }))
    case 'speakerEnded':
      return change(floor, event.requestId, (request) => ({ state: 'spoken', spells: endSpell(request, at) }))
    case 'speakerWithdrew':
      return change(floor, event.requestId, () => ({ state: 'withdrawn' }))
    case 'speakerSkipped':
      return change(floor, event.requestId, () => ({ state: 'skipped' }))
    case 'speakerReturned': {
      const request = findRequest(floor, event.requestId)
      if (request?.state === 'called') return change(floor, request.id, () => ({ state: 'waiting' }))
      return request ? place(floor, { ...request, state: 'waiting' }, 'end') : floor
    }
    default:
      return event satisfies never
  }
}

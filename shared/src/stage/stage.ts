import type { ConferenceState } from '../conference/conference.protocol.ts'
import { isClosed, isPublished } from '../conference/conference.ts'
import type { PointId } from '../kernel/ids.ts'
import { type Result, fail, ok } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import type { PointState } from '../points/points.protocol.ts'
import { type Layout, MOST_POINTS, type OnAirEvent, type OnAirState, type Place, type PlacedSource, Slot, type Source } from './stage.protocol.ts'

export const NOTHING_ON_AIR: OnAirState = { layout: 'pageWithCorner', sources: [] }

type Decision<Code extends string> = Result<readonly OnAirEvent[], Code>

export const isSlot = (source: Source): source is Slot => Slot.safeParse(source).success
export const isPointSource = (source: Source): source is PointId => !isSlot(source)

/** What a source consists of. */
export const kindsOf = (source: Source): readonly ('audio' | 'video')[] => {
  if (source === 'hallSound') return ['audio']
  return isSlot(source) ? ['video'] : ['audio', 'video']
}

export const placedOf = (state: OnAirState, source: Source): PlacedSource | undefined =>
  state.sources.find((each) => each.source === source)
export const placeOf = (state: OnAirState, source: Source): Place | null => placedOf(state, source)?.place ?? null
export const isOnAir = (state: OnAirState, source: Source): boolean => placeOf(state, source) === 'onAir'

/** Whether cameras may run at all: before the publication nobody is invited, afterwards the record is closed. */
export const checkOpen = (conference: ConferenceState): Result<null, 'stageNotPublished' | 'conferenceClosed'> => {
  if (!isPublished(conference)) return fail('stageNotPublished')
  return isClosed(conference) ? fail('conferenceClosed') : ok(null)
}

const isFull = (state: OnAirState, source: Source, place: Place): boolean =>
  isPointSource(source) &&
  state.sources.filter((each) => each.place === place && each.source !== source && isPointSource(each.source)).length >=
    MOST_POINTS

/** `point` is the one that a point's source names; of a slot nothing is asked. */
const checkSource = (source: Source, point: PointState | undefined): Result<null, 'pointNotFound' | 'mainHasSlots'> => {
  if (isSlot(source)) return ok(null)
  if (!point || point.removed) return fail('pointNotFound')
  return point.profile.kind === 'main' ? fail('mainHasSlots') : ok(null)
}

const nameOf = (source: Source, point: PointState | undefined): string | null =>
  isSlot(source) ? null : (point?.profile.name ?? null)

export const decideLayout = (state: OnAirState, layout: Layout): Decision<never> =>
  ok(state.layout === layout ? [] : [{ type: 'layoutSet', layout }])

export const decideBackstage = (
  state: OnAirState,
  source: Source,
  point: PointState | undefined,
): Decision<'pointNotFound' | 'mainHasSlots' | 'backstageFull'> => {
  const checked = checkSource(source, point)
  if (!checked.ok) return checked
  if (placeOf(state, source) === 'backstage') return ok([])
  return isFull(state, source, 'backstage') ? fail('backstageFull') : ok([{ type: 'sourceSetBackstage', source, name: nameOf(source, point) }])
}

export const decidePutOnAir = (
  state: OnAirState,
  source: Source,
  point: PointState | undefined,
): Decision<'pointNotFound' | 'mainHasSlots' | 'onAirFull'> => {
  const checked = checkSource(source, point)
  if (!checked.ok) return checked
  if (isOnAir(state, source)) return ok([])
  return isFull(state, source, 'onAir') ? fail('onAirFull') : ok([{ type: 'sourcePutOnAir', source, name: nameOf(source, point) }])
}

export const decideTakeOff = (state: OnAirState, source: Source): Decision<'sourceIsOff'> =>
  placedOf(state, source) ? ok([{ type: 'sourceTakenOff', source }]) : fail('sourceIsOff')

export const decideMute = (
  state: OnAirState,
  source: Source,
  isMuted: boolean,
): Decision<'sourceIsOff' | 'sourceIsSilent'> => {
  if (!kindsOf(source).includes('audio')) return fail('sourceIsSilent')
  const placed = placedOf(state, source)
  if (!placed) return fail('sourceIsOff')
  if (placed.isMuted === isMuted) return ok([])
  return ok([{ type: isMuted ? 'sourceMuted' : 'sourceUnmuted', source }])
}

/** What the close of a conference does to the stage. */
export const takingAllOff = (state: OnAirState): readonly OnAirEvent[] =>
  state.sources.map(({ source }) => ({ type: 'sourceTakenOff', source }))

/** What taking a point off the list does to the stage. */
export const takingPointOff = (state: OnAirState, pointId: PointId): readonly OnAirEvent[] =>
  placedOf(state, pointId) ? [{ type: 'sourceTakenOff', source: pointId }] : []

/** It goes to the end of its new place's line; a mute survives the way from backstage to the air and back. */
const moved = (state: OnAirState, { source, name }: Pick<PlacedSource, 'source' | 'name'>, place: Place, since: Instant): OnAirState => {
  const isMuted = placedOf(state, source)?.isMuted ?? false
  const others = state.sources.filter((each) => each.source !== source)
  return { ...state, sources: [...others, { source, name, place, isMuted, since }] }
}

const muted = (state: OnAirState, source: Source, isMuted: boolean): OnAirState => ({
  ...state,
  sources: state.sources.map((each) => (each.source === source ? { ...each, isMuted } : each)),
})

export const applyOnAir = (state: OnAirState, event: OnAirEvent, at: Instant): OnAirState => {
  switch (event.type) {
    case 'layoutSet':
      return { ...state, layout: event.layout }
    case 'sourceSetBackstage':
      return moved(state, event, 'backstage', at)
    case 'sourcePutOnAir':
      return moved(state, event, 'onAir', at)
    case 'sourceTakenOff':
      return { ...state, sources: state.sources.filter((each) => each.source !== event.source) }
    case 'sourceMuted':
      return muted(state, event.source, true)
    case 'sourceUnmuted':
      return muted(state, event.source, false)
    default:
      return event satisfies never
  }
}

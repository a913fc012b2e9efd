import { findRequest } from '../floor/floor.ts'
import type { PointId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { PointState } from '../points/points.protocol.ts'
import type { LogEvent } from '../protocol/events.ts'
import type { StageState } from '../protocol/stage.ts'
import { OnAirEvent, type OnAirState } from './stage.protocol.ts'
import { applyOnAir, decideBackstage, decidePutOnAir, placeOf, takingPointOff } from './stage.ts'

const following = (onAir: OnAirState, type: LogEvent['type'], pointId: PointId, point: PointState | undefined): readonly OnAirEvent[] => {
  switch (type) {
    case 'speakerCalled': {
      // Who is on air already stays there; a full backstage is the desk's to clear.
      const decided = placeOf(onAir, pointId) === null ? decideBackstage(onAir, pointId, point) : null
      return decided?.ok ? decided.value : []
    }
    case 'speakerBegan': {
      const decided = decidePutOnAir(onAir, pointId, point)
      return decided.ok ? decided.value : []
    }
    case 'speakerEnded':
    case 'speakerWithdrew':
    case 'speakerSkipped':
      return takingPointOff(onAir, pointId)
    default:
      return []
  }
}

const folded = (onAir: OnAirState, events: readonly LogEvent[], now: Instant): OnAirState =>
  events.reduce((held, event) => {
    const own = OnAirEvent.safeParse(event)
    return own.success ? applyOnAir(held, own.data, now) : held
  }, onAir)

/**
 * What events of the floor do to the stage: a called point is opened backstage, one that has the floor goes on air,
 * and with the end of its time it is off. A speaker in the main hall moves nothing; its cameras are the desk's.
 */
export const floorOnStage = (
  { floor, onAir }: Pick<StageState, 'floor' | 'onAir'>,
  points: { get(id: PointId): PointState | undefined },
  events: readonly LogEvent[],
  now: Instant,
): readonly OnAirEvent[] => {
  let state = folded(onAir, events, now)
  return events.flatMap((event) => {
    const pointId = 'requestId' in event ? findRequest(floor, event.requestId)?.speaker.pointId : undefined
    if (!pointId) return []
    const caused = following(state, event.type, pointId, points.get(pointId))
    state = folded(state, caused, now)
    return caused
  })
}

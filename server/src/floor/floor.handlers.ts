import { isClosed, isUnderWay } from '@diem-cau/shared/conference/conference.ts'
import {
  type NewSpeaker,
  decideBegin,
  decideCall,
  decideEnd,
  decideEnter,
  decideExtend,
  decideMove,
  decidePause,
  decideRequest,
  decideResume,
  decideReturn,
  decideSkip,
  decideWithdraw,
  findRequest,
  withdrawnBy,
} from '@diem-cau/shared/floor/floor.ts'
import type { FloorEvent, FloorState, Speaker, SpeakerEntry } from '@diem-cau/shared/floor/floor.protocol.ts'
import { SpeakRequestId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { LaneView } from '../platform/log/lanes.ts'
import { newId } from '../platform/newId.ts'
import { type LaneHandlers, decided } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `floor:${string}`>
type Decision<Code extends string> = Result<readonly FloorEvent[], Code>

const toSpeaker = ({ points }: LaneView, entry: SpeakerEntry): Speaker | undefined => {
  if (entry.pointId === null) return { ...entry, pointName: '' }
  const point = points.get(entry.pointId)
  return point && !point.removed ? { ...entry, pointName: point.profile.name } : undefined
}

const whileLive = <Code extends string>({ stage }: LaneView, decide: (floor: FloorState) => Decision<Code>) =>
  stage.conference.phase === 'live' ? decided(decide(stage.floor)) : fail('notLive')
const untilClosed = <Code extends string>({ stage }: LaneView, decide: (floor: FloorState) => Decision<Code>) =>
  isClosed(stage.conference) ? fail('conferenceClosed') : decided(decide(stage.floor))

const entered = <Code extends string>(decision: Decision<Code>, { requestId }: Pick<NewSpeaker, 'requestId'>) =>
  decision.ok ? ok({ events: decision.value, value: { requestId } }) : decision

export const floorHandlers: LaneHandlers<Handled> = {
  'floor:open': (view) => whileLive(view, ({ isOpen }) => (isOpen ? fail('floorOpen') : ok([{ type: 'floorOpened' }]))),
  'floor:close': ({ stage }) => decided(stage.floor.isOpen ? ok([{ type: 'floorClosed' }]) : fail('floorClosed')),
  'floor:setLength': ({ stage }, { length }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    return decided(ok(stage.floor.length === length ? [] : [{ type: 'speakingLengthSet', length }]))
  },
  'floor:request': (view, entry) => {
    const { floor, conference } = view.stage
    if (!isUnderWay(conference)) return fail('notLive')
    const speaker = toSpeaker(view, entry)
    if (!speaker) return fail('pointNotFound')
    const asked = { requestId: withdrawnBy(floor, entry.pointId)?.id ?? newId(SpeakRequestId), speaker }
    return entered(decideRequest(floor, entry.pointId, asked), asked)
  },
  'floor:withdraw': (view, { requestId }, actor) =>
    untilClosed(view, (floor) => {
      const pointId = findRequest(floor, requestId)?.speaker.pointId
      const isOwn = actor.kind === 'device' && pointId === actor.pointId
      return isOwn ? decideWithdraw(floor, requestId) : fail('requestNotFound')
    }),
  'floor:enter': (view, { kind, speaker: entry, length }) => {
    if (isClosed(view.stage.conference)) return fail('conferenceClosed')
    const speaker = toSpeaker(view, entry)
    if (!speaker) return fail('pointNotFound')
    const fresh = { requestId: newId(SpeakRequestId), kind, speaker, length }
    return entered(decideEnter(view.stage.floor, fresh), fresh)
  },
  'floor:edit': (view, { requestId, speaker: entry, length }) =>
    untilClosed(view, (floor) => {
      if (!findRequest(floor, requestId)) return fail('requestNotFound')
      const speaker = toSpeaker(view, entry)
      return speaker ? ok([{ type: 'speakerEdited', requestId, speaker, length }]) : fail('pointNotFound')
    }),
  'floor:move': (view, { requestId, after }) => untilClosed(view, (floor) => decideMove(floor, requestId, after)),
  // In a recess too: that is when the next ones are warmed up.
  'floor:call': ({ stage }, { requestId }) =>
    isUnderWay(stage.conference) ? decided(decideCall(stage.floor, requestId)) : fail('notLive'),
  'floor:begin': (view, { requestId }) => whileLive(view, (floor) => decideBegin(floor, requestId)),
  'floor:pause': ({ stage }, { requestId }) => decided(decidePause(stage.floor, requestId)),
  'floor:resume': (view, { requestId }) => whileLive(view, (floor) => decideResume(floor, requestId)),
  'floor:extend': ({ stage }, { requestId, by }) => decided(decideExtend(stage.floor, requestId, by)),
  'floor:end': ({ stage }, { requestId }) => decided(decideEnd(stage.floor, requestId)),
  'floor:skip': (view, { requestId }) => untilClosed(view, (floor) => decideSkip(floor, requestId)),
  'floor:return': (view, { requestId }) => untilClosed(view, (floor) => decideReturn(floor, requestId)),
}

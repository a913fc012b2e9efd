import { AnnouncementId } from '@diem-cau/shared/kernel/ids.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { decidePhase, isClosed, isPublished } from '@diem-cau/shared/conference/conference.ts'
import { closingFloor, pausingFloor } from '@diem-cau/shared/floor/floor.ts'
import { runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import { takingAllOff } from '@diem-cau/shared/stage/stage.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { newId } from '../platform/newId.ts'
import { type LaneHandlers, decided } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `conference:${string}`>

const hasMainPoint = (points: Iterable<{ profile: { kind: string } }>): boolean => {
  for (const point of points) if (point.profile.kind === 'main') return true
  return false
}

export const conferenceHandlers: LaneHandlers<Handled> = {
  'conference:editDetails': ({ stage }, details) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : ok({ events: [{ type: 'detailsEdited', details }], value: {} }),

  'conference:publish': ({ stage, points }) => {
    const step = decidePhase(stage.conference, 'conferencePublished')
    if (!step.ok) return step
    if (stage.agenda.length === 0) return fail('agendaEmpty')
    if (!hasMainPoint(points.present())) return fail('mainPointMissing')
    return ok({ events: [step.value], value: {} })
  },
  'conference:openCheckIn': ({ stage }) => decidedOne(decidePhase(stage.conference, 'checkInOpened')),
  'conference:open': ({ stage }) => decidedOne(decidePhase(stage.conference, 'conferenceOpened')),
  'conference:recess': ({ stage }) => {
    const step = decidePhase(stage.conference, 'conferenceRecessed')
    return step.ok ? ok({ events: [...pausingFloor(stage.floor), step.value], value: {} }) : step
  },
  'conference:resume': ({ stage }) => decidedOne(decidePhase(stage.conference, 'conferenceResumed')),
  'conference:reopen': ({ stage }) => decidedOne(decidePhase(stage.conference, 'conferenceReopened')),

  'conference:close': ({ stage }) => {
    const step = decidePhase(stage.conference, 'conferenceClosed')
    if (!step.ok) return step
    const running = runningItem(stage.agenda)
    const events: LogEvent[] = [...closingFloor(stage.floor)]
    if (running) events.push({ type: 'itemFinished', itemId: running.id })
    if (stage.presenting.onShow) events.push({ type: 'showingStopped' })
    if (stage.presenting.holder) events.push({ type: 'commandReleased' })
    return ok({ events: [...events, ...takingAllOff(stage.onAir), step.value], value: {} })
  },

  'conference:announce': ({ stage, points }, { text, pointId }) => {
    if (!isPublished(stage.conference)) return fail('notPublished')
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    const announcementId = newId(AnnouncementId)
    if (pointId === null) return ok({ events: [{ type: 'announced', announcementId, text }], value: { announcementId } })
    const point = points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    return ok({ events: [{ type: 'pointNotified', pointId, announcementId, text }], value: { announcementId } })
  },
}

function decidedOne<Event extends LogEvent, Code extends string>(
  step: { ok: true; value: Event } | { ok: false; failure: Code },
) {
  return decided(step.ok ? ok([step.value]) : step)
}

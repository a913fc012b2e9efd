import type { ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { CalendarDate } from '@diem-cau/shared/kernel/time.ts'
import { PointId, type UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import { toAgendaEvents } from '../agenda/agenda.service.ts'
import { newId } from '../platform/newId.ts'

export interface CloneSource {
  readonly stage: StageState
  readonly points: Iterable<PointState>
  /** The documents as the library has them now. */
  readonly documents: readonly StageDocument[]
}

/** What was planned, never what happened: no extension, no progress, nothing that was signed, shown or said. */
export const toCloneEvents = (
  { stage, points, documents }: CloneSource,
  { title, date, by }: { readonly title: string; readonly date: CalendarDate; readonly by: UserId },
): LogEvent[] => {
  const items = stage.agenda.map(({ id: _id, extension: _extension, progress: _progress, ...details }): ItemDetails => {
    const { presenter } = details
    // Members are not copied, and a stranger's account must not come into command of the pages.
    const isMember = presenter?.userId === by
    return { ...details, presenter: presenter && { ...presenter, userId: isMember ? by : null } }
  })
  return [
    { type: 'conferenceCreated', details: { ...stage.conference.details, title, date } },
    ...documents.map((document): LogEvent => ({ type: 'documentAttached', document })),
    ...toAgendaEvents(items),
    ...Array.from(points).flatMap(({ profile, removed }): LogEvent[] =>
      removed ? [] : [{ type: 'pointAdded', pointId: newId(PointId), profile }],
    ),
  ]
}

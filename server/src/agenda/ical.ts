import { type Span, forecast } from '@diem-cau/shared/agenda/forecast.ts'
import { titleOf } from '@diem-cau/shared/conference/record.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { type Instant } from '@diem-cau/shared/kernel/time.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

export interface CalendarSource {
  readonly conferenceId: ConferenceId
  readonly stage: StageState
  /** Grows with every change, so that a calendar knows the newer of two downloads. */
  readonly sequence: number
  readonly now: Instant
}

/** A calendar needs the zone's rules in the file; over the one day that it is about, its offset is all there is to them. */
const zoneOn = (start: Temporal.ZonedDateTime): string => {
  const offset = start.offset.replace(':', '')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${start.timeZoneId}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
}

/** The agenda as it is planned: the conference, and one event for each item. Ids stay the same in every download. */
export const toCalendar = ({ conferenceId, stage, sequence, now }: CalendarSource): string => {
  const { details } = stage.conference
  const { timeZone, title, place, host, chair } = details
  const plan = forecast(stage.agenda, details, now)
  const at = (moment: Instant) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone)
  const spans = new Map(plan.items.map(({ itemId, planned }) => [itemId, planned]))
  const start = plan.items[0]?.planned.start ?? plan.plannedEnd
  const toTimes = (span: Span) => ({ start: at(span.start), end: at(span.end), timezone: timeZone, stamp: at(now), sequence })

  const calendar = ical({
    name: title,
    prodId: { company: 'Điểm Cầu', product: 'Điểm Cầu', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: timeZone, generator: () => zoneOn(at(start)) },
  })
  calendar.createEvent({
    ...toTimes({ start, end: plan.plannedEnd }),
    id: `${conferenceId}@diem-cau`,
    summary: title,
    description: `${host}\n${chair.name}, ${chair.position}`,
    location: place,
    status: ICalEventStatus.CONFIRMED,
  })
  for (const item of stage.agenda) {
    const planned = spans.get(item.id)
    if (!planned) continue
    calendar.createEvent({
      ...toTimes(planned),
      id: `${item.id}@diem-cau`,
      summary: titleOf(item, stage.documents),
      description: item.presenter?.name ?? null,
      location: place,
      status: item.progress.state === 'cut' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // The conference has taken the time already; its items are not to show as clashing with it.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

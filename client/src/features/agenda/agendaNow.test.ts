import type { AgendaItem, Progress } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { forecast } from '@diem-cau/shared/agenda/forecast.ts'
import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { CalendarDate, TimeZone, duration, later, minutes, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { plannedStart } from '@diem-cau/shared/conference/conference.ts'
import { describe, expect, it } from 'vitest'
import { agendaNow, isMoved, paceOf } from './agendaNow.ts'

const details: ConferenceDetails = {
  title: 'Hội nghị',
  host: 'Thành ủy',
  date: CalendarDate.parse('2021-11-18'),
  startsAt: timeOfDay(8, 0),
  endsBy: null,
  timeZone: TimeZone.parse('Asia/Ho_Chi_Minh'),
  place: 'Hà Nội',
  chair: { name: 'A', position: 'B' },
  follow: 'public',
}
const start = plannedStart(details)
const buildItem = (last: string, progress: Progress, extension = 0): AgendaItem => ({
  id: AgendaItemId.parse(`aaaaaaaaaaa${last}`),
  kind: 'speech',
  title: last,
  duration: minutes(10),
  presenter: null,
  documentId: null,
  fixedStart: null,
  extension: minutes(extension),
  progress,
})

describe('what is on now', () => {
  it('counts down the running item with what was added, and says when the next begins', () => {
    const agenda = [
      buildItem('1', { state: 'running', startedAt: start }, 5),
      buildItem('2', { state: 'cut', cutAt: start }),
      buildItem('3', { state: 'planned' }),
    ]
    const at = later(start, minutes(12))
    const now = agendaNow(agenda, forecast(agenda, details, at), at)
    expect([now.running?.title, now.left, now.next?.title, now.nextStart]).toEqual([
      '1',
      minutes(3),
      '3',
      later(start, minutes(15)),
    ])
    const tooLate = later(start, minutes(17))
    expect(agendaNow(agenda, forecast(agenda, details, tooLate), tooLate).left).toBe(minutes(-2))
  })

  it('is quiet before the first item and after the last', () => {
    const before = [buildItem('1', { state: 'planned' })]
    expect(agendaNow(before, forecast(before, details, start), start)).toMatchObject({ left: null, nextStart: start })
    const after = [buildItem('1', { state: 'done', startedAt: start, finishedAt: later(start, minutes(9)) })]
    const now = agendaNow(after, forecast(after, details, start), start)
    expect([now.running, now.left, now.next, now.nextStart]).toEqual([undefined, null, undefined, null])
  })

  it.each([
    [59_999, 'onTime'],
    [60_000, 'late'],
    [-59_999, 'onTime'],
    [-60_000, 'early'],
  ] as const)('%d ms is %s', (delay, pace) => expect(paceOf(duration(delay))).toBe(pace))

  it('tells both hours only when they differ by a minute', () => {
    expect([isMoved(start, later(start, duration(59_000))), isMoved(start, later(start, minutes(1)))]).toEqual([false, true])
  })
})

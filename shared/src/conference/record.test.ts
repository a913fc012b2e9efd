import { describe, expect, test } from 'vitest'
import type { ItemDetails } from '../agenda/agenda.protocol.ts'
import { AgendaItemId, PointId } from '../kernel/ids.ts'
import { CalendarDate, type Instant, TimeZone, instant, minutes, timeOfDay } from '../kernel/time.ts'
import { zonedInstant } from '../kernel/zone.ts'
import { applyPoint } from '../points/points.ts'
import type { PointProfile, PointState } from '../points/points.protocol.ts'
import { type LogEvent, isPointEvent } from '../protocol/events.ts'
import { type StageState, applyStage } from '../protocol/stage.ts'
import { type Happened, RECORD_TYPES, agendaRecord, attendanceRecord, totalsOf } from './record.ts'

const timeZone = TimeZone.parse('Asia/Ho_Chi_Minh')
const date = CalendarDate.parse('2021-11-18')
const clock = (hour: number, minute: number): Instant => zonedInstant(date, timeOfDay(hour, minute), timeZone)
const details = {
  title: 'Hội nghị', host: 'Thành ủy', date, startsAt: timeOfDay(8, 0), endsBy: null, timeZone, place: 'Hội trường',
  chair: { name: 'Chủ trì', position: 'Bí thư' }, follow: 'public',
} as const

const itemId = (digit: number): AgendaItemId => AgendaItemId.parse(`a0000000000${digit}`)
const [opening, speech, late] = [itemId(0), itemId(1), itemId(2)]
const item = (title: string, length: number): ItemDetails => ({
  kind: 'speech', title, duration: minutes(length), presenter: null, documentId: null, fixedStart: null,
})
const nobody = { name: '', phone: '' }
const point = (digit: number, name: string, over: Partial<PointProfile> = {}): LogEvent & { type: 'pointAdded' } => ({
  type: 'pointAdded',
  pointId: PointId.parse(`p0000000000${digit}`),
  profile: { name, unitId: null, kind: 'remote', summoned: 80, head: nobody, technician: nobody, ...over },
})
const [main, baVi, myDuc] = [point(1, 'Thành ủy', { kind: 'main', summoned: 100 }), point(2, 'Huyện Ba Vì'), point(3, 'Huyện Mỹ Đức')]

/** What a record is made from, after these events. */
const after = (log: [Instant, LogEvent][], now = clock(12, 0)) => {
  const entries: Happened[] = log.map(([at, event]) => ({ at, event }))
  let stage: StageState | undefined
  const points = new Map<PointId, PointState>()
  for (const [index, { at, event }] of entries.entries()) {
    if (!isPointEvent(event)) stage = applyStage(stage, event, at)
    else {
      const state = applyPoint(points.get(event.pointId), event, at, index + 1)
      if (state) points.set(event.pointId, state)
    }
  }
  if (!stage) throw new Error('the log begins with conferenceCreated')
  const read = entries.filter(({ event }) => RECORD_TYPES.has(event.type))
  return { stage, points: points.values(), entries: read, now, unitName: () => undefined }
}

const eve = clock(0, 0)
const plan: [Instant, LogEvent][] = [
  [eve, { type: 'conferenceCreated', details }],
  [eve, { type: 'itemAdded', itemId: opening, details: item('Khai mạc', 15), after: null }],
  [eve, { type: 'itemAdded', itemId: speech, details: item('Phát biểu', 30), after: opening }],
]
const day: [Instant, LogEvent][] = [
  [clock(8, 4), { type: 'conferenceOpened' }],
  [clock(8, 5), { type: 'itemStarted', itemId: opening }],
  [clock(8, 9), { type: 'itemAdded', itemId: late, details: item('Bổ sung', 10), after: opening }],
  [clock(8, 10), { type: 'itemEdited', itemId: speech, details: item('Phát biểu', 5) }],
  [clock(8, 22), { type: 'itemFinished', itemId: opening }],
  [clock(8, 22), { type: 'itemStarted', itemId: speech }],
]

describe('the record of the agenda', () => {
  test('keeps the plan of the opening beside what was held, whatever was changed on the day', () => {
    expect(agendaRecord(after([...plan, ...day])).map(({ title, planned, actual }) => [title, planned, actual])).toEqual([
      ['Khai mạc', { start: clock(8, 0), end: clock(8, 15) }, { start: clock(8, 5), end: clock(8, 22) }],
      ['Bổ sung', null, null],
      ['Phát biểu', { start: clock(8, 15), end: clock(8, 45) }, { start: clock(8, 22), end: null }],
    ])
  })

  test('before the opening is the plan as it stands, and says what was cut', () => {
    const rows = agendaRecord(after([...plan, [clock(7, 0), { type: 'itemCut', itemId: speech }]]))
    expect(rows.map(({ planned, actual, isCut }) => [planned?.start, actual, isCut])).toEqual([
      [clock(8, 0), null, false],
      [clock(8, 15), null, true],
    ])
  })
})

describe('the record of attendance', () => {
  const signed = (pointId: PointId, present: number, excused: { reason: 'sick' | 'duty'; count: number }[]): LogEvent => ({
    type: 'headcountSigned', pointId, headcount: { present, excused }, by: 'head',
  })
  test('lists the main point first, what each signed last, and who is missing without a reason', () => {
    const rows = attendanceRecord(
      after([
        ...plan,
        [eve, myDuc],
        [eve, baVi],
        [eve, main],
        [clock(7, 40), signed(baVi.pointId, 60, [])],
        [clock(7, 50), signed(baVi.pointId, 70, [{ reason: 'sick', count: 2 }, { reason: 'duty', count: 3 }])],
        [clock(7, 55), signed(main.pointId, 104, [])],
      ]),
    )
    expect(rows.map(({ name, headcount }) => [name, headcount?.present, headcount?.unexcused, headcount?.at])).toEqual([
      ['Thành ủy', 104, 0, clock(7, 55)],
      ['Huyện Ba Vì', 70, 5, clock(7, 50)],
      ['Huyện Mỹ Đức', undefined, undefined, undefined],
    ])
    expect(totalsOf(rows)).toEqual({ points: 3, signed: 2, summoned: 260, present: 174, excused: 5, unexcused: 5 })
  })

  test('leaves out a point that was taken off the list', () => {
    const rows = attendanceRecord(after([...plan, [eve, baVi], [eve, { type: 'pointRemoved', pointId: baVi.pointId }]]))
    expect(rows).toEqual([])
  })
})

test('a page turn is nothing that a record reads', () => {
  expect([...RECORD_TYPES].filter((type) => ['pageTurned', 'documentShown', 'headcountSigned'].includes(type))).toEqual([])
  expect(after(plan, instant(0)).entries).toHaveLength(3)
})

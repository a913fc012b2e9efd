import { ConferenceRecord, RecordedEvents } from '@diem-cau/shared/conference/record.queries.ts'
import { AgendaItemId, AnnouncementId, DeviceId, DocumentId, PointId, SpeakRequestId, type ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../platform/newId.ts'
import { MORNING, ORGANIZER, type Rooms, buildRooms } from '../testing/buildRooms.ts'

let rooms: Rooms
let conferenceId: ConferenceId
const pointId = newId(PointId)
const deviceId = newId(DeviceId)
const itemId = newId(AgendaItemId)
const requestId = newId(SpeakRequestId)
const nobody = { name: '', phone: '' }
const TURNS = 2500

beforeAll(async () => {
  rooms = await buildRooms()
  const name = '=HYPERLINK("http://x.example","Huyện Ba Vì")'
  const profile = { name, unitId: null, kind: 'remote', summoned: 80, head: nobody, technician: nobody } as const
  const details = { kind: 'speech', title: 'Phát biểu', duration: minutes(30), presenter: null, documentId: null, fixedStart: null } as const
  const device = { kind: 'device', deviceId, pointId, role: 'head' } as const
  conferenceId = await rooms.found(
    { type: 'pointAdded', pointId, profile },
    { type: 'itemAdded', itemId, details, after: null },
    { type: 'conferencePublished' },
    { type: 'checkInOpened' },
    { type: 'deviceBound', pointId, deviceId, role: 'head' },
    { type: 'deviceConnected', pointId, deviceId },
  )
  const steps: [minute: number, ...LogEvent[]][] = [
    [10, { type: 'conferenceOpened' }, { type: 'itemStarted', itemId }],
    [20, { type: 'deviceLost', pointId, deviceId }],
    [27, { type: 'deviceConnected', pointId, deviceId }],
    [30, { type: 'speakerEntered', requestId, kind: 'request', length: null, speaker: { pointId, pointName: 'Ba Vì', name: 'Lê Hà', position: 'Bí thư', topic: '' } }],
    [31, { type: 'speakerBegan', requestId, length: minutes(5) }],
    [33, { type: 'speakerPaused', requestId }],
    [40, { type: 'speakerResumed', requestId }],
    [41, { type: 'speakerEnded', requestId }],
    [45, { type: 'announced', announcementId: newId(AnnouncementId), text: '+1\nXin mời' }],
    [50, { type: 'itemFinished', itemId }, { type: 'conferenceClosed' }],
  ]
  rooms.setClock(MORNING + minutes(5))
  const headcount = { present: 70, excused: [{ reason: 'sick' as const, count: 4 }] }
  await rooms.append(conferenceId, device, { type: 'headcountSigned', pointId, headcount, by: 'head' })
  for (const [minute, ...events] of steps) {
    rooms.setClock(MORNING + minutes(minute))
    await rooms.append(conferenceId, ORGANIZER, ...events)
  }
})
afterAll(() => rooms.close())

const get = (rest: string, as = 'hoa') => rooms.request(`/api/conferences/${conferenceId}/record${rest}`, as)
const csv = async (rest: string): Promise<string[][]> =>
  parse(Buffer.from(await (await get(rest)).arrayBuffer()), { bom: true })

test('the record says what was planned, what was held, who was there and how the line was', async () => {
  const record = ConferenceRecord.parse(await (await get('')).json())
  expect(record).toMatchObject({ phase: 'closed', openedAt: MORNING + minutes(10), closedAt: MORNING + minutes(50) })
  expect(record.totals).toMatchObject({ points: 1, signed: 1, summoned: 80, present: 70, excused: 4, unexcused: 6 })
  expect(record.attendance[0]).toMatchObject({ timesLost: 1, lost: minutes(7), firstConnectedAt: MORNING })
  expect(record.agenda[0]).toMatchObject({
    planned: { start: MORNING + minutes(10), end: MORNING + minutes(40) },
    actual: { start: MORNING + minutes(10), end: MORNING + minutes(50) },
  })
})

test('attendance as a file runs nothing when it is opened, and speaks Vietnamese or English', async () => {
  const response = await get('/attendance.csv')
  expect(response.headers.get('content-disposition')).toContain('attendance-2021-11-18.csv')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const [header, row] = await csv('/attendance.csv')
  expect(header?.slice(0, 5)).toEqual(['Điểm cầu', 'Đơn vị', 'Loại', 'Số triệu tập', 'Có mặt'])
  expect(row?.slice(3, 13)).toEqual(['80', '70', '4', '4', '0', '0', '0', '6', '2021-11-18 07:55:00', 'Trưởng điểm cầu'])
  expect(row?.[0]).toBe(`'=HYPERLINK("http://x.example","Huyện Ba Vì")`)
  expect((await csv('/attendance.csv?lang=en'))[0]?.[0]).toBe('Point')
})

test('the agenda as a file has both timetables', async () => {
  const [, row] = await csv('/agenda.csv')
  expect(row).toEqual([
    '1', 'Phát biểu', 'Phát biểu', '', '2021-11-18 08:00:00', '2021-11-18 08:30:00', '30',
    '2021-11-18 08:00:00', '2021-11-18 08:40:00', '40', 'Đã thực hiện',
  ])
})

test('who spoke, for how long, and how long their point in all', async () => {
  const { speaking } = ConferenceRecord.parse(await (await get('')).json())
  expect(speaking.points).toMatchObject([{ speeches: 1, spoken: minutes(3) }])
  const [header, row] = await csv('/speaking.csv')
  expect(header?.slice(1, 4)).toEqual(['Hình thức', 'Người phát biểu', 'Chức vụ, đơn vị'])
  expect(row?.slice(0, 5)).toEqual(['1', 'Phát biểu', 'Lê Hà', 'Bí thư', ''])
  expect(row?.slice(7)).toEqual(['2021-11-18 08:21:00', '2021-11-18 08:31:00', '0:05:00', '0:03:00', '0:03:00', ''])
  const events = await csv('/events.csv?lang=en')
  expect(events.find(([, , what]) => what === 'Speech began')?.[4]).toBe('Ba Vì')
})

test('every event comes once and in order, page by page and in the file', async () => {
  const documentId = newId(DocumentId)
  const long = await rooms.found(...Array.from({ length: TURNS }, (): LogEvent => ({ type: 'documentShown', documentId, page: 1 })))
  const seqs: number[] = []
  for (let after: number | null = 0; after !== null; ) {
    const response = await rooms.request(`/api/conferences/${long}/record/events?after=${after}&limit=999`, 'lan')
    const page: RecordedEvents = RecordedEvents.parse(await response.json())
    seqs.push(...page.events.map(({ seq }) => seq))
    after = page.next
  }
  const everything = Array.from({ length: TURNS + 1 }, (_, index) => index + 1)
  expect(seqs).toEqual(everything)
  const file = await rooms.request(`/api/conferences/${long}/record/events.csv`, 'lan')
  const [header, ...rows] = parse(Buffer.from(await file.arrayBuffer()), { bom: true })
  expect(header?.[0]).toBe('STT')
  expect(rows.map(([seq]) => Number(seq))).toEqual(everything)
})

test('an event says who did it by name, never by an inner id', async () => {
  const { events } = RecordedEvents.parse(await (await get('/events')).json())
  const by = (type: LogEvent['type']) => events.find(({ event }) => event.type === type)?.by
  expect(by('conferenceOpened')).toEqual({ kind: 'staff', name: 'Lan' })
  expect(by('headcountSigned')).toMatchObject({ kind: 'device', name: expect.stringContaining('Huyện Ba Vì') })
  const rows = await csv('/events.csv')
  expect(rows.find(([, , what]) => what === 'Thông báo chung')?.[5]).toContain(String.raw`+1\nXin mời`)
  expect((await get('/events?limit=5000')).status).toBe(400)
})

test('is for the staff of the conference', async () => {
  for (const rest of ['', '/attendance.csv', '/agenda.csv', '/speaking.csv', '/events', '/events.csv']) {
    const statuses = []
    for (const who of ['hoa', 'follower', 'la', '']) statuses.push((await get(rest, who)).status)
    expect(statuses, rest).toEqual([200, 403, 404, 401])
  }
})

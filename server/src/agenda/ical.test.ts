import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORGANIZER, type Rooms, buildRooms } from '../testing/buildRooms.ts'

let rooms: Rooms
beforeAll(async () => {
  rooms = await buildRooms()
})
afterAll(() => rooms.close())

const [first, second] = [AgendaItemId.parse('a00000000001'), AgendaItemId.parse('a00000000002')]
const added = (itemId: AgendaItemId, title: string, after: AgendaItemId | null): LogEvent => ({
  type: 'itemAdded',
  itemId,
  after,
  details: { kind: 'speech', title, duration: minutes(30), presenter: null, documentId: null, fixedStart: null },
})

/** Long lines are folded in a calendar file; the properties of each event, by name. */
const eventsOf = (text: string): Map<string, string>[] =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => new Map(event.split('\r\n').map((line): [string, string] => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1)])))

test('the agenda is a calendar in its own zone, and a later download replaces the former', async () => {
  const conferenceId = await rooms.found(added(first, 'Khai mạc; chào cờ, giới thiệu', null), added(second, 'Bế mạc', first))
  const download = async () => {
    const response = await rooms.request(`/api/conferences/${conferenceId}/agenda.ics`, 'follower')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    return response.text()
  }
  const before = await download()
  expect(before).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700')
  const zoned = 'DTSTART;TZID=Asia/Ho_Chi_Minh'
  expect(eventsOf(before).map((event) => [event.get('UID'), event.get(zoned), event.get('SUMMARY')])).toEqual([
    [`${conferenceId}@diem-cau`, '20211118T080000', String.raw`Hội nghị quán triệt\, triển khai văn bản`],
    ['a00000000001@diem-cau', '20211118T080000', String.raw`Khai mạc\; chào cờ\, giới thiệu`],
    ['a00000000002@diem-cau', '20211118T083000', 'Bế mạc'],
  ])
  expect(eventsOf(before)[0]?.get('DTEND;TZID=Asia/Ho_Chi_Minh')).toBe('20211118T090000')

  await rooms.append(conferenceId, ORGANIZER, { type: 'itemsSwapped', first, second }, { type: 'itemCut', itemId: first })
  const after = eventsOf(await download())
  expect(after.map((event) => [event.get('UID'), event.get(zoned), event.get('STATUS')]).slice(1)).toEqual([
    ['a00000000002@diem-cau', '20211118T080000', 'CONFIRMED'],
    ['a00000000001@diem-cau', '20211118T083000', 'CANCELLED'],
  ])
  expect(Number(after[0]?.get('SEQUENCE'))).toBeGreaterThan(Number(eventsOf(before)[0]?.get('SEQUENCE')))
})

test('is not for strangers', async () => {
  const conferenceId = await rooms.found()
  const statuses = []
  for (const who of ['hoa', 'la', '']) statuses.push((await rooms.request(`/api/conferences/${conferenceId}/agenda.ics`, who)).status)
  expect(statuses).toEqual([200, 404, 401])
})

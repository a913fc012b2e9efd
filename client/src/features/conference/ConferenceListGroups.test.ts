import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import { CalendarDate, TimeZone, instant, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { zonedInstant } from '@diem-cau/shared/kernel/zone.ts'
import { describe, expect, it } from 'vitest'
import { groupConferences, searchConferences } from './ConferenceListGroups.ts'

const buildConference = (title: string, day: string, phase: Phase = 'published', zone = 'Asia/Ho_Chi_Minh') => {
  const [date, timeZone] = [CalendarDate.parse(day), TimeZone.parse(zone)]
  return { title, host: 'Thành ủy', date, timeZone, phase, startsAt: zonedInstant(date, timeOfDay(8, 0), timeZone) }
}

/** 00:30 on the 19th in Hà Nội, still the 18th in London. */
const now = instant(Date.parse('2021-11-18T17:30:00Z'))
const titles = (list: Parameters<typeof groupConferences>[0]) =>
  Object.fromEntries([...groupConferences(list, now)].map(([group, all]) => [group, all.map(({ title }) => title)]))

describe('conferences by day', () => {
  it.each<[string, Parameters<typeof buildConference>, string]>([
    ['today where it is held', ['a', '2021-11-19'], 'now'],
    ['today in London', ['a', '2021-11-18', 'published', 'Europe/London'], 'now'],
    ['yesterday and closed', ['a', '2021-11-18', 'closed'], 'past'],
    ['yesterday, never closed', ['a', '2021-11-18', 'draft'], 'unclosed'],
    ['yesterday, still running past midnight', ['a', '2021-11-18', 'live'], 'now'],
    ['tomorrow', ['a', '2021-11-20', 'draft'], 'upcoming'],
    ['held and closed today', ['a', '2021-11-19', 'closed'], 'past'],
    ['opened for check-in on the eve', ['a', '2021-11-20', 'checkIn'], 'now'],
  ])('%s', (_what, conference, group) => expect(Object.keys(titles([buildConference(...conference)]))).toEqual([group]))

  it('puts the nearest first on both sides of today, and equal times in Vietnamese order', () => {
    const list = [
      buildConference('xa', '2022-01-01'),
      buildConference('Đống Đa', '2021-11-20'),
      buildConference('Cầu Giấy', '2021-11-20'),
      buildConference('cũ', '2020-01-01', 'closed'),
      buildConference('mới', '2021-10-01', 'closed'),
    ]
    expect(titles(list)).toEqual({ upcoming: ['Cầu Giấy', 'Đống Đa', 'xa'], past: ['mới', 'cũ'] })
  })

  it.each([
    ['dong da', ['Đống Đa']],
    ['ĐỐNG   thanh uy', ['Đống Đa']],
    ['', ['Đống Đa', 'Cầu Giấy']],
    ['ba đình', []],
  ])('searching %j', (query, found) => {
    const list = [buildConference('Đống Đa', '2021-11-20'), buildConference('Cầu Giấy', '2021-11-20')]
    expect(searchConferences(list, query).map(({ title }) => title)).toEqual(found)
  })
})

import { type CalendarDate, duration, instant, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { describe, expect, it } from 'vitest'
import { formatFor } from './format.ts'

const vi = formatFor('vi')
const en = formatFor('en')
const opening = instant(Date.parse('2021-11-18T01:05:09Z'))
const zone = 'Asia/Ho_Chi_Minh'
const minute = 60_000

describe('formats', () => {
  it.each([
    [vi.time(opening, zone), '08:05'],
    [vi.timeWithSeconds(opening, zone), '08:05:09'],
    [vi.time(instant(Date.parse('2021-11-17T17:00:00Z')), zone), '00:00'],
    [vi.date(opening, zone), '18/11/2021'],
    [vi.date(instant(Date.parse('2021-11-18T18:00:00Z')), zone), '19/11/2021'],
    [en.date(opening, zone), '18 Nov 2021'],
    [vi.dateTime(opening, zone), '08:05 18/11/2021'],
    [vi.calendarDate('2021-07-30' as CalendarDate), '30/07/2021'],
    [vi.timeOfDay(timeOfDay(7, 30)), '07:30'],
    [vi.number(11938), '11.938'],
    [en.number(11938), '11,938'],
    [vi.percent(0.984), '98,4%'],
    [vi.duration(duration(80 * minute)), '1 giờ 20 phút'],
    [vi.duration(duration(120 * minute)), '2 giờ'],
    [vi.duration(duration(-12 * minute)), '12 phút'],
    [vi.duration(duration(40_000)), '40 giây'],
    [en.duration(duration(61 * minute)), '1 hour 1 minute'],
    [en.duration(duration(0)), '0 seconds'],
    [en.duration(duration(59 * minute + 45_000)), '1 hour'],
    [vi.timer(duration(249_000)), '4:09'],
    [vi.timer(duration(3_849_000)), '1:04:09'],
    [vi.timer(duration(-5_000)), '−0:05'],
    [vi.timer(duration(-200)), '0:00'],
  ])('%s', (formatted, expected) => expect(formatted).toBe(expected))
})

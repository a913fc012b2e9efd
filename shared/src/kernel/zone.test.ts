import { describe, expect, test } from 'vitest'
import { CalendarDate, TimeZone, timeOfDay } from './time.ts'
import { timeOfDayIn, zonedInstant } from './zone.ts'

const cases: readonly [string, string, number, number, string][] = [
  ['Hà Nội has no summer time', 'Asia/Ho_Chi_Minh', 8, 0, '2021-11-18T01:00:00.000Z'],
  ['a zone with a half-hour offset', 'Asia/Kolkata', 8, 15, '2021-11-18T02:45:00.000Z'],
  ['winter in Berlin', 'Europe/Berlin', 8, 0, '2021-11-18T07:00:00.000Z'],
  ['west of Greenwich, over midnight UTC', 'America/New_York', 22, 30, '2021-11-19T03:30:00.000Z'],
]

describe('zonedInstant', () => {
  test.each(cases)('%s', (_name, zone, hour, minute, utc) => {
    const at = zonedInstant(CalendarDate.parse('2021-11-18'), timeOfDay(hour, minute), TimeZone.parse(zone))
    expect(new Date(at).toISOString()).toBe(utc)
    expect(timeOfDayIn(at, TimeZone.parse(zone))).toBe(timeOfDay(hour, minute))
  })

  test('summer time is found on the day it begins and the day it ends', () => {
    const berlin = TimeZone.parse('Europe/Berlin')
    const at = (date: string) => new Date(zonedInstant(CalendarDate.parse(date), timeOfDay(12, 0), berlin)).toISOString()
    expect(at('2021-03-28')).toBe('2021-03-28T10:00:00.000Z')
    expect(at('2021-10-31')).toBe('2021-10-31T11:00:00.000Z')
  })
})

test.each([
  ['2021-02-30', false],
  ['2021-13-01', false],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['18/11/2021', false],
])('%s is a date of the calendar: %s', (text, isDate) => {
  expect(CalendarDate.safeParse(text).success).toBe(isDate)
})

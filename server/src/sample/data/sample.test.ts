import { CalendarDate, TimeZone } from '@diem-cau/shared/kernel/time.ts'
import { expect, test } from 'vitest'
import { sampleAgenda, sampleConference, sampleDirectives, sampleDocuments } from './conference.ts'
import { samplePoints, sampleUnits } from './points.ts'

test('the agenda presents each of the ten documents once', () => {
  const presented = sampleAgenda.flatMap((item) => (item.kind === 'document' ? [item.document] : []))
  expect(presented.toSorted()).toEqual(sampleDocuments.map(({ number }) => number).toSorted())
  expect(presented).toHaveLength(10)
})

test('there is a main point and one for each of the thirty districts, each with people of its own', () => {
  expect(samplePoints.map(({ unit }) => unit)).toEqual(sampleUnits.map(({ key }) => key))
  expect(samplePoints.filter(({ kind }) => kind === 'main')).toHaveLength(1)
  expect(samplePoints).toHaveLength(31)
  const people = samplePoints.flatMap(({ head, technician }) => [head, technician])
  for (const part of ['name', 'phone'] as const) expect(new Set(people.map((one) => one[part])).size).toBe(62)
})

test('every date is a real day, and all text is composed Unicode', () => {
  for (const { date } of [sampleConference, ...sampleDocuments]) expect(CalendarDate.safeParse(date).success).toBe(true)
  expect(TimeZone.safeParse(sampleConference.timeZone).success).toBe(true)
  const all = JSON.stringify([sampleConference, sampleDocuments, sampleAgenda, sampleDirectives, sampleUnits, samplePoints])
  expect(all).toBe(all.normalize('NFC'))
})

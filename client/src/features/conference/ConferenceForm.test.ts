import { describe, expect, it } from 'vitest'
import { ConferenceFields, ENDS_TOO_EARLY, NEW_CONFERENCE, toFields } from './ConferenceFormFields.ts'
import { zoneOptions } from './ConferenceFormZones.ts'

const filled: ConferenceFields = {
  ...NEW_CONFERENCE,
  title: '  Hội nghị   quán triệt '.normalize('NFD'),
  host: 'Ban Thường vụ Thành ủy Hà Nội',
  date: '2021-11-18',
  endsBy: '11:30',
  place: 'Trụ sở Thành ủy',
  chair: { name: 'Đinh Tiến Dũng', position: 'Bí thư Thành ủy' },
}
const refused = (change: Partial<ConferenceFields>): string[] => {
  const { error } = ConferenceFields.safeParse({ ...filled, ...change })
  return [...new Set(error?.issues.map(({ path }) => path.join('.')))]
}

describe('the form of a conference', () => {
  it('reads what was typed as details, and shows details as they were typed', () => {
    const details = ConferenceFields.parse(filled)
    expect(details).toMatchObject({ title: 'Hội nghị quán triệt', startsAt: 480, endsBy: 690 })
    expect(toFields(details)).toEqual({ ...filled, title: 'Hội nghị quán triệt' })
    expect(ConferenceFields.parse({ ...filled, endsBy: '' }).endsBy).toBeNull()
  })

  it.each<[string, Partial<ConferenceFields>, string[]]>([
    ['a day that does not exist', { date: '2021-02-30' }, ['date']],
    ['no day', { date: '' }, ['date']],
    ['no start', { startsAt: '' }, ['startsAt']],
    ['a clock that does not exist', { endsBy: '24:00' }, ['endsBy']],
    ['a zone that does not exist', { timeZone: 'Asia/Ha_Noi' }, ['timeZone']],
    ['a chair without a name', { chair: { name: ' ', position: 'x' } }, ['chair.name']],
    ['a title too long', { title: 'a'.repeat(301) }, ['title']],
  ])('refuses %s on its own field', (_what, change, fields) => expect(refused(change)).toEqual(fields))

  it.each([
    ['08:00', '07:30', ENDS_TOO_EARLY],
    ['08:00', '08:00', ENDS_TOO_EARLY],
    ['08:00', '11:30', undefined],
    ['08:00', '', undefined],
  ])('from %s, hall free by %s: %s', (startsAt, endsBy, message) =>
    expect(ConferenceFields.safeParse({ ...filled, startsAt, endsBy }).error?.issues[0]?.message).toBe(message),
  )

  it('offers Việt Nam’s zone by today’s name, once, first when in use', () => {
    const zones = zoneOptions(['Asia/Ho_Chi_Minh'], Date.UTC(2021, 10, 18))
    expect(zones[0]).toEqual({ value: 'Asia/Ho_Chi_Minh', label: 'Asia/Ho Chi Minh (GMT+7)' })
    expect(zones.filter(({ value }) => /Saigon|Ho_Chi_Minh/.test(value))).toHaveLength(1)
    expect(zones.length).toBeGreaterThan(300)
  })
})

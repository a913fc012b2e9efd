import { AgendaItemId, AnnouncementId, ConferenceId, DocumentId, PointId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { CalendarDate, duration, minutes } from '@diem-cau/shared/kernel/time.ts'
import { ConferenceList, FollowLink, PublicConferences } from '@diem-cau/shared/conference/conference.queries.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entriesAfter } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import { allUnits } from '../units/units.service.ts'
import { MORNING, ORGANIZER, type Rooms, SECRETARY, STRANGER, buildDetails, buildRooms } from '../testing/buildRooms.ts'

let rooms: Rooms
beforeAll(async () => {
  rooms = await buildRooms()
})
afterAll(() => rooms.close())

const pointId = newId(PointId)
const nobody = { name: '', phone: '' }
const profile = { name: 'Huyện Ba Vì', unitId: null, kind: 'remote', summoned: 80, head: nobody, technician: nobody } as const
const published = { type: 'conferencePublished' } as const
const lists = async (as: string) => ConferenceList.parse(await (await rooms.request('/api/conferences', as)).json())
const publicIds = async () =>
  PublicConferences.parse(await (await rooms.request('/api/conferences/public')).json()).map(({ id }) => id)
const invited = { type: 'detailsEdited', details: buildDetails({ follow: 'invited' }) } as const
const stageOf = async (conferenceId: ConferenceId) => {
  const held = await rooms.lanes.read(conferenceId)
  if (!held?.stage) throw new Error('no such conference')
  return { ...held.stage, points: [...held.points.values()] }
}

describe('lists', () => {
  test('show a member their own, the house all, and keep in step with the log', async () => {
    const mine = await rooms.found({ type: 'pointAdded', pointId, profile })
    const theirs = await rooms.create({ from: 'scratch', details: buildDetails({ date: '2021-12-01' }) }, SECRETARY)
    const { conferenceId } = theirs.ok ? theirs.value : { conferenceId: '' }
    expect((await lists('minh')).map(({ id, roles }) => [id, roles])).toEqual([[conferenceId, ['organizer']]])
    expect((await lists('lan')).map(({ id, isMine }) => [id, isMine])).toEqual([[conferenceId, false], [mine, true]])
    await rooms.append(mine, ORGANIZER, published, { type: 'checkInOpened' })
    const headcount = { present: 70, excused: [] }
    await rooms.append(mine, ORGANIZER, { type: 'headcountSigned', pointId, headcount, by: 'desk' })
    const line = (await lists('lan')).find(({ id }) => id === mine)
    expect(line).toMatchObject({ phase: 'checkIn', points: 1, summoned: 80, present: 70, startsAt: MORNING + minutes(10) })
    expect((await rooms.request('/api/conferences', 'follower')).status).toBe(401)
  })

  test('for the public hold what is published and open to all, until it is closed', async () => {
    const conferenceId = await rooms.found()
    expect(await publicIds()).not.toContain(conferenceId)
    await rooms.append(conferenceId, ORGANIZER, published)
    expect(await publicIds()).toContain(conferenceId)
    await rooms.append(conferenceId, ORGANIZER, invited)
    expect(await publicIds()).not.toContain(conferenceId)
    await rooms.append(conferenceId, ORGANIZER, { type: 'detailsEdited', details: buildDetails() }, { type: 'conferenceClosed' })
    expect(await publicIds()).not.toContain(conferenceId)
  })
})

describe('a clone', () => {
  const documentId = newId(DocumentId)
  const itemId = newId(AgendaItemId)
  const presenter = (userId: string) => ({ name: 'Báo cáo viên', userId: UserId.parse(userId) })
  const item = (userId: string) =>
    ({ kind: 'document', title: '', duration: minutes(20), presenter: presenter(userId), documentId, fixedStart: null }) as const
  const document = {
    id: documentId, number: '24-QĐ/TW', type: 'Quy định', issuer: 'Trung ương', date: CalendarDate.parse('2021-07-30'),
    subject: 'về thi hành Điều lệ Đảng', file: null,
  }
  const history: LogEvent[] = [
    { type: 'documentAttached', document },
    { type: 'itemAdded', itemId, details: item('lan'), after: null },
    { type: 'itemAdded', itemId: newId(AgendaItemId), details: item('hoa'), after: itemId },
    { type: 'pointAdded', pointId, profile },
    { type: 'pointAdded', pointId: newId(PointId), profile: { ...profile, name: 'Thành ủy', kind: 'main' } },
    published,
    { type: 'checkInOpened' },
    { type: 'headcountSigned', pointId, headcount: { present: 70, excused: [] }, by: 'desk' },
    { type: 'conferenceOpened' },
    { type: 'announced', announcementId: newId(AnnouncementId), text: 'Xin mời ổn định' },
    { type: 'itemStarted', itemId },
    { type: 'itemExtended', itemId, by: minutes(5) },
    { type: 'pointRemoved', pointId },
  ]
  const wanted = { title: 'Hội nghị quý I', date: CalendarDate.parse('2022-01-15') }

  test('has the plan with fresh ids, and nothing of what happened', async () => {
    const source = await rooms.found(...history)
    const made = await rooms.create({ from: 'clone', conferenceId: source, ...wanted })
    if (!made.ok) throw new Error(made.failure)
    const [before, after] = [await stageOf(source), await stageOf(made.value.conferenceId)]
    expect(after.conference).toMatchObject({ phase: 'draft', openedAt: null, announcements: [], details: { ...before.conference.details, ...wanted } })
    expect(after.documents).toEqual([document])
    expect(after.agenda.map((each) => [each.duration, each.extension, each.progress, each.documentId])).toEqual(
      [1, 2].map(() => [minutes(20), duration(0), { state: 'planned' }, documentId]),
    )
    expect(after.agenda.map((each) => each.presenter?.userId)).toEqual(['lan', null])
    expect(after.points.map((each) => [each.profile.name, each.headcount])).toEqual([['Thành ủy', null]])
    const ids = [...after.agenda, ...after.points].map(({ id }) => id)
    expect([...before.agenda, ...before.points].filter(({ id }) => ids.includes(id))).toEqual([])
    expect((await lists('lan')).find(({ id }) => id === made.value.conferenceId)?.roles).toEqual(['organizer'])
  })

  test('is refused to who is not a member, as if there were nothing to clone', async () => {
    const source = await rooms.found(...history)
    const refused = { ok: false, failure: 'cloneNotFound' }
    expect(await rooms.create({ from: 'clone', conferenceId: source, ...wanted }, STRANGER)).toEqual(refused)
    expect(await rooms.create({ from: 'clone', conferenceId: newId(ConferenceId), ...wanted })).toEqual(refused)
  })
})

describe('the sample', () => {
  test('can be made again and again: conferences are new, units and documents are used again', async () => {
    for (const _ of [1, 2]) {
      const made = await rooms.create({ from: 'sample' })
      if (!made.ok) throw new Error(made.failure)
      const { conference, agenda, documents, points } = await stageOf(made.value.conferenceId)
      expect([agenda.length, documents.length, points.length, rooms.library.size]).toEqual([14, 10, 31, 10])
      // 07:50 in Hà Nội: the next full half hour is eight o'clock of the same day.
      expect(conference.details).toMatchObject({ date: '2021-11-18', startsAt: 480, host: 'Ban Thường vụ Thành ủy Hà Nội' })
      const units = await allUnits(rooms.db)
      expect(units).toHaveLength(31)
      expect(points.every(({ profile: { unitId } }) => units.some(({ id }) => id === unitId))).toBe(true)
      expect(agenda.filter(({ kind, documentId }) => (kind === 'document') !== (documentId !== null))).toEqual([])
    }
  })

  test('late in the evening begins on the next day', async () => {
    rooms.setClock(MORNING + minutes(16 * 60)) // 23:50
    const made = await rooms.create({ from: 'sample' })
    rooms.setClock(MORNING)
    const { conference } = await stageOf(made.ok ? made.value.conferenceId : newId(ConferenceId))
    expect(conference.details).toMatchObject({ date: '2021-11-19', startsAt: 0 })
  })
})

describe('following', () => {
  const follow = (conferenceId: string, body: unknown, cookie = '') =>
    rooms.post(`/api/conferences/${conferenceId}/follow`, body, '', { cookie })
  const linkOf = async (conferenceId: string, as = 'lan') => rooms.request(`/api/conferences/${conferenceId}/follow-link`, as)

  test('a public conference needs no key, once it is published', async () => {
    const conferenceId = await rooms.found()
    expect((await follow(conferenceId, {})).status).toBe(404)
    await rooms.append(conferenceId, ORGANIZER, published)
    expect((await follow(conferenceId, {})).status).toBe(200)
    expect(await (await linkOf(conferenceId)).json()).toEqual({ url: `https://hop.example.vn/follow/${conferenceId}` })
  })

  test('an invited one opens by the key of its own link, and by the cookie from then on', async () => {
    const [conferenceId, other] = [await rooms.found(invited, published), await rooms.found(invited, published)]
    const key = async (id: string) => new URL(FollowLink.parse(await (await linkOf(id)).json()).url).hash.slice(1)
    for (const wrong of [{}, { key: await key(other) }, { key: 'nonsense' }]) {
      expect((await follow(conferenceId, wrong)).status).toBe(404)
    }
    const opened = await follow(conferenceId, { key: await key(conferenceId) })
    const cookie = opened.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(new RegExp(`^dc_follow_${conferenceId}=[\\w-]{32};.*HttpOnly; SameSite=Lax`))
    expect((await follow(conferenceId, {}, cookie.split(';', 1)[0])).status).toBe(200)
    expect((await linkOf(conferenceId, 'hoa')).status).toBe(403)
    expect((await linkOf(conferenceId, 'la')).status).toBe(404)
  })
})

test('a conference that cannot be made leaves nothing behind', async () => {
  const conferenceId = newId(ConferenceId)
  const broken = rooms.db.transaction(async (tx) => {
    await rooms.lanes.found(tx, conferenceId, ORGANIZER, [{ type: 'conferenceCreated', details: buildDetails() }])
    throw new Error('the member could not be added')
  })
  await expect(broken).rejects.toThrow()
  expect(await rooms.lanes.read(conferenceId)).toBeUndefined()
  expect(await entriesAfter(rooms.db, conferenceId, 0)).toEqual([])
  expect((await lists('lan')).map(({ id }) => id)).not.toContain(conferenceId)
})

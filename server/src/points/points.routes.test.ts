import { DeviceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import { PointListReply, PointSheet, SignedInDevice } from '@diem-cau/shared/points/points.queries.ts'
import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/newId.ts'
import { type Rooms, ORGANIZER, SECRETARY, buildDetails, buildRooms } from '../testing/buildRooms.ts'

let rooms: Rooms
beforeAll(async () => {
  rooms = await buildRooms()
})
afterAll(() => rooms.close())

const nobody = { name: '', phone: '' }
const added = (name: string, over: Partial<PointProfile> = {}): LogEvent & { type: 'pointAdded' } => ({
  type: 'pointAdded',
  pointId: newId(PointId),
  profile: { name, unitId: null, kind: 'remote', summoned: 80, head: nobody, technician: nobody, ...over },
})
const published = { type: 'conferencePublished' } as const
const failure = async (response: Response) => ({ status: response.status, body: await response.json() })

type Body = NonNullable<RequestInit['body']>

let lastAddress = 0
/** A machine of its own, so that one test's wrong tries are not another's. */
const fromNewAddress = () => ({ 'x-forwarded-for': `10.0.0.${(lastAddress += 1)}` })

const sheetOf = async (conferenceId: string) =>
  PointSheet.parse(await (await rooms.request(`/api/conferences/${conferenceId}/sheet`, 'lan')).json())

const signInSheet = async () => {
  const conferenceId = await rooms.found(added('Huyện Ba Vì'), added('Thành ủy', { kind: 'main' }), published)
  const [main, remote] = await sheetOf(conferenceId)
  if (!main || !remote) throw new Error('the sheet has two points')
  return { conferenceId, main, remote }
}
type Entry = Awaited<ReturnType<typeof signInSheet>>['main']

const signIn = async (point: Entry, role = 'head') => {
  const response = await rooms.post('/api/points/sign-in', { code: point.shortCode, role }, '', fromNewAddress())
  const device = SignedInDevice.parse(await response.json())
  const cookie = response.headers.getSetCookie()[0] ?? ''
  return { ...device, cookie, value: cookie.split(';', 1)[0] ?? '' }
}

describe('signing in at a point', () => {
  test('the sheet starts with the main point, and its link carries the secret where no server sees it', async () => {
    const { main, remote } = await signInSheet()
    expect([main.name, remote.name]).toEqual(['Thành ủy', 'Huyện Ba Vì'])
    expect(main.url).toMatch(/^https:\/\/hop\.example\.vn\/j#[\w-]{32}$/)
    expect(main.shortCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  test('link and code greet, however the code is typed', async () => {
    const { conferenceId, remote } = await signInSheet()
    const code = remote.shortCode.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    for (const by of [{ code }, { link: remote.url.split('#')[1] }]) {
      const response = await rooms.post('/api/points/greet', by)
      expect(await response.json()).toMatchObject({ conferenceId, pointId: remote.pointId, pointName: 'Huyện Ba Vì' })
    }
  })

  test('codes of a draft answer like codes that do not exist', async () => {
    const conferenceId = await rooms.found(added('Huyện Ba Vì'))
    const [point] = await sheetOf(conferenceId)
    const unknown = { status: 404, body: { ok: false, failure: 'codeUnknown' } }
    for (const code of [point?.shortCode, 'ZZZZ-ZZZZ']) {
      expect(await failure(await rooms.post('/api/points/greet', { code }, '', fromNewAddress()))).toEqual(unknown)
    }
  })

  test('a device knows itself again after a reload, by its own cookie only, until it is revoked', async () => {
    const { conferenceId, remote } = await signInSheet()
    const device = await signIn(remote, 'screen')
    const other = await signIn(remote)
    expect(device.cookie).toContain(`dc_device_${device.deviceId}=`)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=2592000']) expect(device.cookie).toContain(attribute)
    const ask = (id: string, cookie: string) => rooms.request(`/api/devices/${id}`, '', { headers: { cookie } })
    const itself = await ask(device.deviceId, `other=1; ${device.value}`)
    expect(await itself.json()).toEqual({ conferenceId, pointId: remote.pointId, role: 'screen' })

    const stolen = device.value.replace(device.deviceId, other.deviceId)
    for (const [id, cookie] of [[device.deviceId, ''], [device.deviceId, other.value], [other.deviceId, stolen], ['nonsense', device.value]]) {
      expect((await ask(id ?? '', cookie ?? '')).status).toBe(401)
    }
    const { pointId } = remote
    await rooms.append(conferenceId, ORGANIZER, { type: 'deviceRevoked', pointId, deviceId: DeviceId.parse(device.deviceId) })
    expect((await ask(device.deviceId, device.value)).status).toBe(401)
  })

  test('the cookie keeps to https when the request came by it', async () => {
    const { remote } = await signInSheet()
    const asked = { code: remote.shortCode, role: 'head' }
    const response = await rooms.post('/api/points/sign-in', asked, '', { ...fromNewAddress(), 'x-forwarded-proto': 'https' })
    expect(response.headers.getSetCookie()[0]).toContain('Secure')
  })

  test('ten wrong tries stop an address, tried together or apart, even from the right code; others go on', async () => {
    const { remote } = await signInSheet()
    const address = fromNewAddress()
    const wrong = await Promise.all(
      Array.from({ length: 15 }, (_, index) => rooms.post('/api/points/greet', { code: `WR0NG-${index}` }, '', address)),
    )
    expect(wrong.filter(({ status }) => status === 404)).toHaveLength(10)
    const stopped = await rooms.post('/api/points/sign-in', { code: remote.shortCode, role: 'head' }, '', address)
    expect(await failure(stopped)).toEqual({ status: 429, body: { ok: false, failure: 'tooMany' } })
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await rooms.post('/api/points/greet', { code: remote.shortCode }, '', fromNewAddress())).status).toBe(200)
  })

  test('a whole hall behind one address signs in at once', async () => {
    const { main } = await signInSheet()
    const address = fromNewAddress()
    const asked = { code: main.shortCode, role: 'screen' }
    const answers = await Promise.all(Array.from({ length: 25 }, () => rooms.post('/api/points/sign-in', asked, '', address)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 200))
  })

  test('only the desk prints sheets; a stranger learns nothing', async () => {
    const { conferenceId } = await signInSheet()
    const statuses = []
    for (const who of ['lan', 'minh', 'hoa', 'follower', 'la', '']) {
      statuses.push((await rooms.request(`/api/conferences/${conferenceId}/sheet`, who)).status)
    }
    expect(statuses).toEqual([200, 200, 403, 403, 404, 401])
  })
})

describe('a list of points', () => {
  const list = 'Tên điểm cầu;Số triệu tập;Trưởng điểm cầu\nHuyện Ba Vì;95;Chu Quang Trường\nHuyện Mỹ Đức;70;\nHuyện Phúc Thọ;nhiều;\nThành ủy;80;'
  const preview = async (conferenceId: string, body: Body, as = 'lan') => {
    const path = `/api/conferences/${conferenceId}/points/preview`
    return rooms.request(path, as, { method: 'POST', body, headers: { 'content-type': 'text/csv' } })
  }
  const previewed = async (conferenceId: string, as = 'lan') => PointListReply.parse(await (await preview(conferenceId, list, as)).json())
  const fresh = () => rooms.found(added('Huyện Ba Vì'), added('Thành ủy', { kind: 'main' }))
  const profilesOf = async (conferenceId: Awaited<ReturnType<typeof fresh>>) => {
    const held = await rooms.lanes.read(conferenceId)
    return [...(held?.points.values() ?? [])].map(({ profile }) => [profile.name, profile.summoned, profile.head.name])
  }

  test('is applied exactly as it was shown, once', async () => {
    const conferenceId = await fresh()
    const { previewId, preview: shown } = await previewed(conferenceId)
    expect(shown.rows.map(({ status }) => status)).toEqual(['changed', 'new', 'error', 'same'])
    expect(await rooms.applyList(conferenceId, { previewId })).toEqual({ ok: true, value: { added: 1, edited: 1 } })
    expect(await profilesOf(conferenceId)).toEqual([
      ['Huyện Ba Vì', 95, 'Chu Quang Trường'],
      ['Thành ủy', 80, ''],
      ['Huyện Mỹ Đức', 70, ''],
    ])
    expect(await rooms.applyList(conferenceId, { previewId })).toEqual({ ok: false, failure: 'previewStale' })
  })

  test('two confirmations that meet in one commit add nothing twice', async () => {
    const conferenceId = await fresh()
    const { previewId } = await previewed(conferenceId)
    const busy = rooms.append(conferenceId, ORGANIZER, { type: 'detailsEdited', details: buildDetails() }) // what follows waits, and goes together
    const answers = await Promise.all([rooms.applyList(conferenceId, { previewId }), rooms.applyList(conferenceId, { previewId }), busy])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(await profilesOf(conferenceId)).toHaveLength(3)
  })

  test('is stale once a point changed, but not because a device signed in', async () => {
    const conferenceId = await rooms.found(added('Huyện Ba Vì'), added('Thành ủy', { kind: 'main' }), published)
    const { previewId } = await previewed(conferenceId)
    const [main] = await sheetOf(conferenceId)
    if (!main) throw new Error('no main point')
    await signIn(main)
    const second = await previewed(conferenceId)
    expect(await rooms.applyList(conferenceId, { previewId })).toMatchObject({ ok: true })
    expect(await rooms.applyList(conferenceId, { previewId: second.previewId })).toEqual({ ok: false, failure: 'previewStale' })
  })

  test("of another member or another conference answers like one that is missing", async () => {
    const [conferenceId, other] = [await fresh(), await fresh()]
    const { previewId } = await previewed(conferenceId)
    const missing = { ok: false, failure: 'previewNotFound' }
    expect(await rooms.applyList(conferenceId, { previewId }, SECRETARY)).toEqual(missing)
    expect(await rooms.applyList(other, { previewId })).toEqual(missing)
    expect(await rooms.applyList(conferenceId, { previewId: newId(PointId) })).toEqual(missing)
  })

  test('may be pasted as text, and what cannot be read is named', async () => {
    const conferenceId = await fresh()
    const path = `/api/conferences/${conferenceId}/points/preview`
    const pasted = PointListReply.parse(await (await rooms.post(path, { text: 'Xã Đông Phú\t30\nXã Đồng Phú\t30' }, 'minh')).json())
    expect(pasted.preview.rows.map(({ name }) => name)).toEqual(['Xã Đông Phú', 'Xã Đồng Phú'])
    const unreadable: [Body, string][] = [
      ['', 'sheetEmpty'],
      ['Tên điểm cầu;Số triệu tập\n', 'listEmpty'],
      [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'sheetUnreadable'],
    ]
    for (const [body, name] of unreadable) {
      expect(await failure(await preview(conferenceId, body))).toEqual({ status: 422, body: { ok: false, failure: name } })
    }
    expect((await preview(conferenceId, list, 'hoa')).status).toBe(403)
    expect((await preview(conferenceId, list, 'la')).status).toBe(404)
  })
})

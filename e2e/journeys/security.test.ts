import { FollowLink } from '@diem-cau/shared/conference/conference.queries.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet, sampleConferenceId, signIn } from '../fixtures/conference.ts'
import { ORGANIZER, type Person, becomeFirstOrganizer, openAccount } from '../fixtures/organizer.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { type Answer, command, helloOf, newCommandId, shakeHands } from '../fixtures/socket.ts'
import { until } from '../fixtures/until.ts'

const GUEST = { name: 'Trần Văn Khách', email: 'khach@example.vn', password: 'mat-khau-cua-nguoi-khach' } as const

let server: TestServer
let organizer: Person
/** A presenter of the sample conference, and of nothing else. */
let guest: Person
/** Published, for anybody to follow. */
let open: ConferenceId
/** A draft that only the organizer knows of. */
let other: ConferenceId
const inviteTokens: string[] = []

const asJson = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', origin: server.url, ...headers },
  body: JSON.stringify(body),
})
const post = (path: string, body: unknown, headers?: Record<string, string>): Promise<Response> =>
  fetch(server.url + path, asJson(body, headers))

const answerOf = async (response: Response): Promise<readonly [number, unknown]> => {
  const body: unknown = await response.json()
  return [response.status, typeof body === 'object' && body !== null && 'failure' in body ? body.failure : body]
}

const welcomed = (answer: Answer) => {
  if (answer.kind !== 'welcomed') throw new Error(`not welcomed: ${JSON.stringify(answer)}`)
  return answer.socket
}

const documentsOf = async (conferenceId: ConferenceId, cookie: string): Promise<readonly StageDocument[]> => {
  const answer = await shakeHands({ url: server.url, auth: helloOf(conferenceId, { kind: 'staff' }), headers: { cookie } })
  welcomed(answer).disconnect()
  if (answer.kind !== 'welcomed' || answer.welcome.catchUp.kind !== 'snapshot') throw new Error('no snapshot')
  return answer.welcome.catchUp.state.documents
}

beforeAll(async () => {
  // At the level that writes most, so that a secret in any line is found.
  server = await startServer({ LOG_LEVEL: 'trace' })
  organizer = await becomeFirstOrganizer(server)
  open = await sampleConferenceId(organizer)
  other = (await organizer.command(null, 'conference:create', { from: 'sample' })).conferenceId
  const { token } = await organizer.command(null, 'people:invite', { conferenceId: open, role: 'presenter', email: GUEST.email })
  inviteTokens.push(token)
  guest = await openAccount(server, token, GUEST)
})

afterAll(() => server?.close())

test('it says whether it is alive and whether it is ready', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await fetch(server.url + path)
    expect([response.status, await response.json()]).toEqual([200, { ok: true }])
  }
})

test('every page carries a content policy that lets in nothing from elsewhere, and no inline script', async () => {
  const response = await fetch(server.url, { headers: { accept: 'text/html' } })
  const policy = response.headers.get('content-security-policy') ?? ''
  for (const directive of ["default-src 'self'", "connect-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(directive)
  }
  expect(policy).not.toMatch(/unsafe-|https?:|\*/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('x-powered-by')).toBeNull()
  expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)/)
})

test('cookies are out of reach of scripts and of other sites', async () => {
  await organizer.command(open, 'conference:publish', {})
  const [point] = await readSheet(organizer, open)
  const replies = [
    await post('/api/auth/sign-in/email', { email: ORGANIZER.email, password: ORGANIZER.password }),
    await post('/api/points/sign-in', { code: point?.shortCode, role: 'screen' }),
  ]
  for (const reply of replies) {
    expect(reply.status).toBe(200)
    expect(reply.headers.getSetCookie().length).toBeGreaterThan(0)
    for (const cookie of reply.headers.getSetCookie()) expect(cookie).toMatch(/; HttpOnly(?=.*; SameSite=Lax)|; SameSite=Lax(?=.*; HttpOnly)/i)
  }
})

test('a page of another site neither opens a session nor writes', async () => {
  const foreign = { origin: 'https://evil.example', cookie: organizer.cookie }
  const auth = helloOf(open, { kind: 'staff' })
  expect((await shakeHands({ url: server.url, auth, headers: foreign })).kind).toBe('refused')
  expect((await fetch(`${server.url}/live/?EIO=4&transport=polling`, { headers: foreign })).status).toBe(403)
  const announce = { id: newCommandId(), name: 'conference:announce', input: { text: 'Giả mạo', pointId: null } }
  expect(await answerOf(await post(`/api/conferences/${open}/commands`, announce, foreign))).toEqual([403, 'forbidden'])
  expect((await shakeHands({ url: server.url, auth, headers: { ...foreign, origin: server.url } })).kind).toBe('welcomed')
})

test('what no client would send is answered by name, and the session goes on', async () => {
  const headers = { cookie: organizer.cookie }
  const socket = welcomed(await shakeHands({ url: server.url, auth: helloOf(open, { kind: 'staff' }), headers }))
  const id = newCommandId()
  const tries: readonly (readonly [unknown, string])[] = [
    [null, 'malformed'],
    ['conference:close', 'malformed'],
    [[], 'malformed'],
    [{ id: 'x', name: 'conference:close', input: {} }, 'malformed'],
    [{ id, name: 'conference:explode', input: {} }, 'unknownCommand'],
    [{ id, name: 'constructor', input: {} }, 'unknownCommand'],
    [{ id, name: '__proto__', input: {} }, 'unknownCommand'],
    [{ id, name: 'conference:announce', input: { text: '', pointId: null } }, 'malformed'],
    [{ id, name: 'conference:announce', input: { text: 'x'.repeat(501), pointId: null } }, 'malformed'],
    [{ id, name: 'agenda:startItem', input: { itemId: newCommandId() } }, 'notLive'],
  ]
  for (const [message, failure] of tries) expect(await command(socket, message)).toMatchObject({ ok: false, failure })
  socket.emit('command', null)
  socket.emit('since', { seq: -1 })
  socket.emit('since')
  expect(await command(socket, { id: newCommandId(), name: 'conference:announce', input: { text: 'Còn đây', pointId: null } })).toMatchObject({ ok: true })
  socket.disconnect()
})

test('a message too large ends its own session and nobody else’s', async () => {
  const headers = { cookie: organizer.cookie }
  const auth = helloOf(open, { kind: 'staff' })
  const [greedy, calm] = [await shakeHands({ url: server.url, auth, headers }), await shakeHands({ url: server.url, auth, headers })].map(welcomed)
  if (!greedy || !calm) throw new Error('two were welcomed')
  greedy.emit('command', { id: newCommandId(), name: 'conference:announce', input: { text: 'x'.repeat(2_000_000), pointId: null } })
  await until('the greedy session has ended', () => greedy.disconnected)
  expect(await command(calm, { id: newCommandId(), name: 'conference:recess', input: {} })).toMatchObject({ failure: 'wrongPhase' })
  calm.disconnect()
  const tooLong = await post('/api/commands', { padding: 'x'.repeat(1_200_000) }, headers)
  expect(await answerOf(tooLong)).toEqual([413, 'tooLarge'])
  const broken = await fetch(`${server.url}/api/commands`, { ...asJson(null, headers), body: '{"id":' })
  expect(await answerOf(broken)).toEqual([400, 'malformed'])
})

test('more commands than a person could give are held back', async () => {
  const headers = { cookie: organizer.cookie }
  const socket = welcomed(await shakeHands({ url: server.url, auth: helloOf(open, { kind: 'staff' }), headers }))
  const replies = await Promise.all(Array.from({ length: 80 }, () => command(socket, null)))
  const failures = replies.map((reply) => (reply.ok ? '' : reply.failure))
  expect(failures.filter((failure) => failure === 'tooMany').length).toBeGreaterThanOrEqual(20)
  socket.disconnect()
})

test('another conference is no different from none: no session, no command, no page, no list', async () => {
  const nowhere = newCommandId()
  const headers = { cookie: guest.cookie }
  let hash = ''
  await until('a page is drawn', async () => {
    hash = (await documentsOf(open, guest.cookie)).find(({ file }) => file !== null)?.file?.hash ?? ''
    return hash !== ''
  })
  expect((await fetch(`${server.url}/api/conferences/${open}/pages/${hash}/1/480.webp`, { headers })).status).toBe(200)
  for (const conferenceId of [other, nowhere]) {
    const hello = { ...helloOf(open, { kind: 'staff' }), conferenceId }
    expect(await shakeHands({ url: server.url, auth: hello, headers })).toEqual({ kind: 'ended', reason: 'notAllowed' })
    const turn = { id: newCommandId(), name: 'presenting:takeOver', input: {} }
    expect((await post(`/api/conferences/${conferenceId}/commands`, turn, headers)).status).toBeGreaterThanOrEqual(401)
    for (const path of [`pages/${hash}/1/480.webp`, `pages/${hash}/1/text`]) {
      const response = await fetch(`${server.url}/api/conferences/${conferenceId}/${path}`, { headers })
      expect(await answerOf(response)).toEqual([404, 'conferenceNotFound'])
    }
    const queries = ['sheet', 'members', 'record', 'record/events', 'record/attendance.csv', 'agenda.ics', 'follow-link']
    for (const path of queries) {
      const response = await fetch(`${server.url}/api/conferences/${conferenceId}/${path}`, { headers })
      expect([path, response.status >= 401 && response.status <= 404]).toEqual([path, true])
    }
  }
  // A member still has only what the role gives.
  expect((await fetch(`${server.url}/api/conferences/${open}/sheet`, { headers })).status).toBe(403)
  await expect(guest.command(open, 'conference:announce', { text: 'Không được', pointId: null })).rejects.toThrow('forbidden')
})

test('a point’s device speaks for its own point, and only while it is signed in', async () => {
  const [first, second] = (await readSheet(organizer, open)).slice(1)
  if (!first || !second) throw new Error('the sample has points')
  const { deviceId, cookie } = await signIn(server, first.shortCode, 'head')
  const connect = (as: Parameters<typeof helloOf>[1], withCookie = cookie) =>
    shakeHands({ url: server.url, auth: helloOf(open, as), headers: { cookie: withCookie } })
  const socket = welcomed(await connect({ kind: 'device', deviceId }))
  const sign = (pointId: string) => ({ id: newCommandId(), name: 'attendance:signHeadcount', input: { pointId, present: 1, excused: [] } })
  expect(await command(socket, sign(second.pointId))).toMatchObject({ failure: 'forbidden' })
  expect(await command(socket, sign(first.pointId))).toMatchObject({ failure: 'checkInNotOpen' })
  expect(await connect({ kind: 'staff' })).toEqual({ kind: 'ended', reason: 'notAllowed' })
  expect(await connect({ kind: 'device', deviceId }, '')).toEqual({ kind: 'ended', reason: 'notAllowed' })
  const foreign = await signIn(server, second.shortCode, 'head')
  expect(await connect({ kind: 'device', deviceId }, foreign.cookie)).toEqual({ kind: 'ended', reason: 'notAllowed' })

  await organizer.command(open, 'points:revokeDevice', { pointId: first.pointId, deviceId })
  await until('the device is signed out at once', () => socket.disconnected)
  expect(await connect({ kind: 'device', deviceId })).toEqual({ kind: 'ended', reason: 'notAllowed' })
})

test('an invited conference is followed only with its key', async () => {
  const details = { follow: 'invited', title: 'Hội nghị nội bộ', host: 'Thành ủy Hà Nội', date: '2031-11-18', startsAt: 8 * 60, endsBy: null, timeZone: 'Asia/Ho_Chi_Minh', place: 'Hội trường', chair: { name: 'A', position: 'B' } } as const
  await organizer.command(other, 'conference:editDetails', details)
  await organizer.command(other, 'conference:publish', {})
  const { url } = FollowLink.parse(await organizer.get(`/api/conferences/${other}/follow-link`))
  const key = url.split('#')[1] ?? ''
  expect(key.length).toBeGreaterThanOrEqual(32)
  const follow = (cookie: string) => shakeHands({ url: server.url, auth: helloOf(other, { kind: 'follower' }), headers: { cookie } })

  expect(await follow('')).toEqual({ kind: 'ended', reason: 'notAllowed' })
  for (const wrong of [{}, { key: 'x' }, { key: `${key.slice(0, -2)}AA` }]) {
    expect(await answerOf(await post(`/api/conferences/${other}/follow`, wrong))).toEqual([404, 'conferenceNotFound'])
  }
  const admitted = await post(`/api/conferences/${other}/follow`, { key })
  expect(admitted.status).toBe(200)
  welcomed(await follow(admitted.headers.getSetCookie()[0]?.split(';')[0] ?? '')).disconnect()
  const listed = await (await fetch(`${server.url}/api/conferences/public`)).text()
  expect(listed).toContain(open)
  expect(listed).not.toContain(other)
})

test('a draft’s codes open nothing, and guessing is held up before it could succeed', async () => {
  const draft = (await organizer.command(null, 'conference:create', { from: 'sample' })).conferenceId
  const [point] = await readSheet(organizer, draft)
  const drafts = { code: point?.shortCode }
  expect(await answerOf(await post('/api/points/greet', drafts))).toEqual([404, 'codeUnknown'])
  expect(await answerOf(await post('/api/points/sign-in', { ...drafts, role: 'head' }))).toEqual([404, 'codeUnknown'])
  const guesses = await Promise.all(Array.from({ length: 30 }, (_, nth) => post('/api/points/greet', { code: `2222-22${10 + nth}` })))
  const statuses = guesses.map(({ status }) => status)
  expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(10)
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20)
  expect(Number(guesses.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('nothing that opens anything stands in what the server printed', async () => {
  const sheet = [...(await readSheet(organizer, open)), ...(await readSheet(organizer, other))]
  const secrets = [
    ORGANIZER.password,
    GUEST.password,
    ...inviteTokens,
    ...[organizer, guest].flatMap(({ cookie }) => cookie.split('; ').map((pair) => pair.split('=')[1] ?? '')),
    ...sheet.flatMap(({ shortCode, url }) => [shortCode, shortCode.replace('-', ''), url.split('#')[1] ?? '']),
  ]
  expect(secrets.every((secret) => secret.length >= 8)).toBe(true)
  const printed = server.output()
  expect(secrets.filter((secret) => printed.includes(secret))).toEqual([])
})

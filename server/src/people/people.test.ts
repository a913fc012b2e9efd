import { once } from 'node:events'
import { createServer } from 'node:http'
import { CommandId, ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { type Instant, instant } from '@diem-cau/shared/kernel/time.ts'
import type { StaffActor, StaffRole } from '@diem-cau/shared/people/actor.ts'
import { InviteLook, Me, Members } from '@diem-cau/shared/people/people.queries.ts'
import express from 'express'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createLog } from '../platform/logging.ts'
import { newId } from '../platform/newId.ts'
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.ts'
import type { HouseView } from '../transport/handlers.ts'
import { type AuthParts, createAuth } from './auth.ts'
import { issueFirstOrganizerLink } from './firstOrganizer.ts'
import { createInviteTokens } from './inviteTokens.ts'
import { createPeopleHandlers } from './people.handlers.ts'
import { createPeopleRoutes } from './people.routes.ts'
import { createPeopleService, type Removal } from './people.service.ts'

const SECRET = 'a secret of the tests, long enough'
const PASSWORD = 'mật khẩu dài'
const DAY_MS = 86_400_000
const CONFERENCE = newId(ConferenceId)

let database: TestDatabase
let now: Instant
const clock = () => now

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  now = instant(Date.now())
  await database.pool.query('TRUNCATE "user", invites CASCADE')
})

/** A server of its own, so that tries in one test are not counted in another. */
const buildHouse = async (options: Partial<AuthParts> = {}) => {
  const { db } = database
  const log = createLog('silent')
  const auth = createAuth({ db, secret: SECRET, publicUrl: undefined, port: 3000, trustProxy: 0, log, ...options })
  const people = createPeopleService({ db, auth })
  const titleOf = (id: ConferenceId) => Promise.resolve(id === CONFERENCE ? 'Hội nghị quán triệt' : null)
  const app = express().use(express.json(), createPeopleRoutes({ db, auth, clock, people, titleOf }))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = z.object({ port: z.number() }).parse(server.address())
  const origin = `http://127.0.0.1:${address.port}`

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await fetch(origin + path, { method, headers: { origin, ...type, ...headers }, ...json })
    const text = await response.text()
    const cookies = response.headers.getSetCookie()
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : null, text, cookies, cookie }
  }
  return {
    people,
    handlers: createPeopleHandlers({ inviteTokenOf: createInviteTokens(SECRET), announceRemoval: people.announceRemoval }),
    ask,
    post: (path: string, body: unknown, headers?: Record<string, string>) => ask('POST', path, body, headers),
    get: (path: string, cookie: string) => ask('GET', path, undefined, { cookie }),
    [Symbol.asyncDispose]: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

/** As the router does it: one transaction, and what comes after it. */
const run = async <Value, Code extends string>(
  work: (view: HouseView) => Result<Value, Code> | Promise<Result<Value, Code>>,
  commandId = newId(CommandId),
) => {
  const acts: (() => void)[] = []
  const view = { now, commandId, afterCommit: (act: () => void) => void acts.push(act) }
  const result = await database.db.transaction(async (tx) => work({ ...view, tx }))
  if (result.ok) for (const act of acts) act()
  return result
}

const firstToken = async (): Promise<string> => z.string().parse(await issueFirstOrganizerLink(database.db, clock))
const lan = (token: string) => ({ token, name: 'Nguyễn Thị Lan', email: 'Lan@hanoi.vn', password: PASSWORD })

/** Somebody with an account and roles, made past the invitations. */
const addPerson = async (email: string, ...roles: StaffRole[]): Promise<StaffActor> => {
  const userId = newId(UserId)
  await database.pool.query(`INSERT INTO "user" (id, name, email) VALUES ($1, $2, $2)`, [userId, email])
  for (const role of roles) {
    await database.pool.query('INSERT INTO conference_members VALUES ($1, $2, $3)', [CONFERENCE, userId, role])
  }
  return { kind: 'staff', userId, name: email, ofHouse: false, roles: [] }
}

const accounts = async (): Promise<number> => (await database.pool.query('SELECT FROM "user"')).rowCount ?? 0

test('the first organizer comes in by the latest link, once', async () => {
  await using house = await buildHouse()
  const [stale, token] = [await firstToken(), await firstToken()]
  expect((await house.post('/api/welcome', lan(stale))).body).toEqual({ ok: false, failure: 'inviteInvalid' })
  expect(InviteLook.parse((await house.post('/api/invites/look', { token })).body)).toEqual({
    conferenceTitle: null,
    role: null,
    email: null,
  })

  const welcomed = await house.post('/api/welcome', lan(token))
  expect(Me.parse(welcomed.body)).toMatchObject({ name: 'Nguyễn Thị Lan', email: 'lan@hanoi.vn', ofHouse: true, conferences: [] })
  expect(welcomed.cookies).toEqual([expect.stringMatching(/^diem-cau-3000\.session_token=.*HttpOnly; SameSite=Lax$/)])
  expect(Me.parse((await house.get('/api/me', welcomed.cookie)).body)).toEqual(welcomed.body)

  expect((await house.post('/api/welcome', { ...lan(token), email: 'b@hanoi.vn' })).body).toMatchObject({ failure: 'inviteInvalid' })
  expect((await house.post('/api/invites/look', { token })).body).toMatchObject({ failure: 'inviteInvalid' })
  expect(await issueFirstOrganizerLink(database.db, clock)).toBeNull()
})

test('servers that start together leave one link', async () => {
  await Promise.all([firstToken(), firstToken(), firstToken()])
  expect((await database.pool.query('SELECT FROM invites')).rowCount).toBe(1)
})

test('one link used by several at once makes one account', async () => {
  await using house = await buildHouse()
  const token = await firstToken()
  const tries = ['a', 'b', 'c', 'd'].map((name) => house.post('/api/welcome', { ...lan(token), email: `${name}@hanoi.vn` }))
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([200, 409, 409, 409])
  expect(await accounts()).toBe(1)
})

test('nobody gets an account without an invitation', async () => {
  await using house = await buildHouse()
  const body = { name: 'Ai đó', email: 'x@hanoi.vn', password: PASSWORD }
  expect((await house.post('/api/auth/sign-up/email', body)).status).toBe(404)
  expect((await house.post('/api/welcome', { ...body, token: 'x'.repeat(43) })).body).toMatchObject({ failure: 'inviteInvalid' })
  expect((await house.post('/api/welcome', { ...body, email: 'x' })).body).toMatchObject({ failure: 'malformed' })
  const token = await firstToken()
  expect((await house.post('/api/welcome', { ...lan(token), password: 'chín ký t' })).body).toMatchObject({ failure: 'passwordTooShort' })
  now = instant(now + 7 * DAY_MS)
  expect((await house.post('/api/welcome', lan(token))).body).toMatchObject({ failure: 'inviteInvalid' })
  expect(await accounts()).toBe(0)
})

test('signing in does not tell whether an address is known, and ends on signing out', async () => {
  await using house = await buildHouse()
  await house.post('/api/welcome', lan(await firstToken()))
  const signIn = (email: string, password: string) => house.post('/api/auth/sign-in/email', { email, password })

  const [wrong, unknown] = [await signIn('lan@hanoi.vn', 'sai mật khẩu'), await signIn('ma@hanoi.vn', PASSWORD)]
  expect(wrong.status).toBe(401)
  expect({ ...unknown, cookies: [] }).toEqual({ ...wrong, cookies: [] })

  const right = await signIn('LAN@hanoi.vn', PASSWORD)
  expect(right.status).toBe(200)
  expect((await house.get('/api/me', right.cookie)).status).toBe(200)
  const forged = `${right.cookie.slice(0, -6)}AAAAA=`
  expect((await house.get('/api/me', forged)).body).toEqual({ ok: false, failure: 'notSignedIn' })

  const elsewhere = { cookie: right.cookie, origin: 'https://evil.example' }
  expect((await house.post('/api/auth/sign-out', {}, elsewhere)).status).toBe(403)
  expect(await house.people.identifyStaff({ cookie: right.cookie })).toMatchObject({ ofHouse: true })
  expect((await house.ask('POST', '/api/auth/sign-out', undefined, { cookie: right.cookie })).status).toBe(200)
  expect(await house.people.identifyStaff({ cookie: right.cookie })).toBeNull()
})

test('guessing is slowed by address, whatever the guesser says its address is', async () => {
  await using house = await buildHouse()
  const statuses: number[] = []
  for (let attempt = 0; attempt < 21; attempt++) {
    const body = { email: `${attempt}@hanoi.vn`, password: 'x' }
    statuses.push((await house.post('/api/auth/sign-in/email', body, { 'x-forwarded-for': `10.0.0.${attempt}` })).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429])
})

test('behind https the cookie is secure', async () => {
  await using house = await buildHouse({ publicUrl: 'https://hop.hanoi.vn' })
  const { cookies } = await house.post('/api/welcome', lan(await firstToken()))
  expect(cookies).toEqual([expect.stringMatching(/^__Secure-.*HttpOnly; Secure; SameSite=Lax$/)])
})

test('an invitation is for one person, keeps no token, and answers a retry alike', async () => {
  await using house = await buildHouse()
  const organizer = await addPerson('to@hanoi.vn', 'organizer')
  const input = { conferenceId: CONFERENCE, role: 'secretary', email: 'Thu@Hanoi.vn' } as const
  const commandId = newId(CommandId)
  const invite = (id = newId(CommandId)) => run((view) => house.handlers['people:invite'](view, input, organizer), id)
  const tokenOf = (result: Awaited<ReturnType<typeof invite>>) => z.object({ value: z.object({ token: z.string() }) }).parse(result).value.token

  const first = await invite(commandId)
  expect(await invite(commandId)).toEqual(first)
  const token = tokenOf(await invite())
  expect((await house.post('/api/invites/look', { token: tokenOf(first) })).body).toMatchObject({ failure: 'inviteInvalid' })
  expect((await house.post('/api/invites/look', { token })).body).toEqual({
    conferenceTitle: 'Hội nghị quán triệt',
    role: 'secretary',
    email: 'thu@hanoi.vn',
  })
  const { rows } = await database.pool.query('SELECT invites::text AS row FROM invites')
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)

  expect((await house.post('/api/welcome', lan(token))).body).toMatchObject({ failure: 'inviteInvalid' })
  const welcomed = await house.post('/api/welcome', { ...lan(token), email: 'thu@hanoi.vn' })
  expect(welcomed.body).toMatchObject({ ofHouse: false, conferences: [{ conferenceId: CONFERENCE, roles: ['secretary'] }] })
  expect(await invite()).toEqual({ ok: false, failure: 'alreadyMember' })
})

test('whoever has an account already keeps the link and accepts it', async () => {
  await using house = await buildHouse()
  const [organizer, known, stranger] = [await addPerson('to@hanoi.vn', 'organizer'), await addPerson('lan@hanoi.vn'), await addPerson('la@hanoi.vn')]
  const input = { conferenceId: CONFERENCE, role: 'chair', email: 'lan@hanoi.vn' } as const
  const invited = await run((view) => house.handlers['people:invite'](view, input, organizer))
  const token = invited.ok ? invited.value.token : ''
  const accept = (actor: StaffActor) => run((view) => house.handlers['people:acceptInvite'](view, { token }, actor))

  expect((await house.post('/api/welcome', lan(token))).body).toMatchObject({ failure: 'emailTaken' })
  expect(await accept(stranger)).toEqual({ ok: false, failure: 'inviteInvalid' })
  const results = await Promise.all([accept(known), accept(known)])
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { conferenceId: CONFERENCE } }])
  expect(await house.people.conferencesOf(known.userId)).toEqual([{ conferenceId: CONFERENCE, roles: ['chair'] }])
})

test.each([
  ['a secretary', ['secretary'], 'forbidden', 'forbidden'],
  ['somebody of another conference', [], 'conferenceNotFound', 'memberNotFound'],
] as const)('%s neither invites nor removes', async (_who, roles, toInvite, toRemove) => {
  await using house = await buildHouse()
  const organizer = await addPerson('to@hanoi.vn', 'organizer')
  const actor = await addPerson('lan@hanoi.vn', ...roles)
  const input = { conferenceId: CONFERENCE, role: 'organizer', email: 'lan@hanoi.vn' } as const
  expect(await run((view) => house.handlers['people:invite'](view, input, actor))).toMatchObject({ failure: toInvite })
  const target = { conferenceId: CONFERENCE, userId: organizer.userId, role: 'organizer' } as const
  expect(await run((view) => house.handlers['people:removeMember'](view, target, actor))).toMatchObject({ failure: toRemove })
})

test('two organizers who remove each other at once leave one', async () => {
  await using house = await buildHouse()
  const removals: Removal[] = []
  house.people.onMemberRemoved((removal) => void removals.push(removal))
  const [one, other] = [await addPerson('a@hanoi.vn', 'organizer', 'chair'), await addPerson('b@hanoi.vn', 'organizer')]
  const remove = (target: StaffActor, actor: StaffActor) => {
    const membership = { conferenceId: CONFERENCE, userId: target.userId, role: 'organizer' } as const
    return run((view) => house.handlers['people:removeMember'](view, membership, actor))
  }
  const results = await Promise.all([remove(other, one), remove(one, other)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(removals).toHaveLength(1)
  const left = removals[0]?.userId === other.userId ? one : other
  expect(await remove(left, left)).toEqual({ ok: false, failure: 'lastOrganizer' })
})

test('who somebody is in a conference', async () => {
  await using house = await buildHouse()
  const welcomed = await house.post('/api/welcome', lan(await firstToken()))
  const { userId } = Me.parse(welcomed.body)
  const headers = { cookie: welcomed.cookie }
  const member = (conferenceId: ConferenceId | null) => house.people.staffActor(headers, conferenceId)

  expect(await member(CONFERENCE)).toMatchObject({ ofHouse: true, roles: [] })
  expect((await house.get(`/api/conferences/${CONFERENCE}/members`, welcomed.cookie)).status).toBe(404)
  await house.people.addMember(database.db, { conferenceId: CONFERENCE, userId, role: 'secretary' })
  expect(await member(CONFERENCE)).toMatchObject({ roles: ['secretary'] })
  await database.pool.query('UPDATE "user" SET of_house = false')
  expect(await member(newId(ConferenceId))).toBeNull()
  expect(await member(null)).toMatchObject({ ofHouse: false, roles: [] })
  expect(await house.people.staffActor({ cookie: 'diem-cau-3000.session_token=rác' }, null)).toBeNull()

  const chair = await addPerson('binh@hanoi.vn', 'chair')
  const { db } = database
  expect(await house.people.findPresenter(db, CONFERENCE, userId)).toEqual({ userId, name: 'Nguyễn Thị Lan' })
  expect(await house.people.findPresenter(db, CONFERENCE, chair.userId)).toBeUndefined()
  expect(await house.people.findPresenter(db, newId(ConferenceId), userId)).toBeUndefined()

  const path = `/api/conferences/${CONFERENCE}/members`
  const members = Members.parse((await house.get(path, welcomed.cookie)).body)
  expect(members.members.map(({ name, roles }) => [name, roles])).toEqual([['binh@hanoi.vn', ['chair']], ['Nguyễn Thị Lan', ['secretary']]])
  expect((await house.get(path, '')).status).toBe(401)
})

test('organizers see who was invited and has not come', async () => {
  await using house = await buildHouse()
  const welcomed = await house.post('/api/welcome', lan(await firstToken()))
  const actor = await house.people.staffActor({ cookie: welcomed.cookie }, null)
  if (!actor) throw new Error('signed in, and nobody')
  await house.people.addMember(database.db, { conferenceId: CONFERENCE, userId: actor.userId, role: 'organizer' })
  const input = { conferenceId: CONFERENCE, role: 'presenter', email: 'thu@hanoi.vn' } as const
  await run((view) => house.handlers['people:invite'](view, input, actor))
  const members = async () => Members.parse((await house.get(`/api/conferences/${CONFERENCE}/members`, welcomed.cookie)).body)
  expect((await members()).invites).toEqual([{ email: 'thu@hanoi.vn', role: 'presenter', expiresAt: now + 7 * DAY_MS }])
  now = instant(now + 7 * DAY_MS)
  expect((await members()).invites).toEqual([])
})

import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Hello } from '@diem-cau/shared/protocol/wire.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Session, createSession } from '../../client/src/realtime/session.ts'
import { readSheet, sampleConferenceId, signIn } from '../fixtures/conference.ts'
import { type Line, openLine } from '../fixtures/line.ts'
import { type Person, becomeFirstOrganizer } from '../fixtures/organizer.ts'
import { foldLog, readEvents } from '../fixtures/record.ts'
import { randomAct } from '../fixtures/randomAct.ts'
import { type Seeded, seeded } from '../fixtures/seeded.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { until } from '../fixtures/until.ts'

const DESKS = 2
const FOLLOWERS = 5
const POINTS = 6
const ACTS = 340
const SEED = Number(process.env['SEED'] ?? 20_211_118)

interface Client {
  readonly kind: Hello['as']['kind']
  readonly line: Line
  readonly session: Session
}

let server: TestServer
let organizer: Person
let conferenceId: ConferenceId
const clients: Client[] = []

const join = async (as: Hello['as'], cookie: string): Promise<void> => {
  const line = await openLine(server.port)
  const options = { extraHeaders: { cookie }, transports: ['websocket'], forceNew: true }
  const session = createSession(conferenceId, as, { url: line.url, options })
  session.open()
  clients.push({ kind: as.kind, line, session })
}

beforeAll(async () => {
  server = await startServer({ SIGNAL_GRACE_MS: '400' })
  organizer = await becomeFirstOrganizer(server)
  conferenceId = await sampleConferenceId(organizer)
  for (const name of ['conference:publish', 'conference:openCheckIn', 'conference:open'] as const) {
    await organizer.command(conferenceId, name, {})
  }
  const sheet = await readSheet(organizer, conferenceId)
  for (let desk = 0; desk < DESKS; desk++) await join({ kind: 'staff' }, organizer.cookie)
  for (let follower = 0; follower < FOLLOWERS; follower++) await join({ kind: 'follower' }, '')
  for (const { shortCode } of sheet.slice(0, POINTS)) {
    const { deviceId, cookie } = await signIn(server, shortCode, 'head')
    await join({ kind: 'device', deviceId }, cookie)
  }
  await until('everybody is welcomed', () => clients.every(({ session }) => session.store.getState().connection.kind === 'live'))
})

afterAll(async () => {
  for (const { session, line } of clients) {
    session.close()
    await line.close()
  }
  await server?.close()
})

/** Cuts and mends lines while it goes; about a third of the time somebody is away. */
const disturb = (random: Seeded): void => {
  const { line } = random.pick(clients)
  if (random.below(3) === 0) line.cut()
  else for (const client of clients) if (random.below(2) === 0) client.line.mend()
}

test(`after cuts, retries and a server that is killed, all hold what the log says (seed ${SEED})`, async () => {
  const random = seeded(SEED)
  const acknowledged: string[] = []
  const pending: Promise<void>[] = []
  for (let act = 0; act < ACTS; act++) {
    if (random.below(4) === 0) disturb(random)
    if (act === ACTS / 2) {
      await server.kill9()
      server = await server.restart()
    }
    const { session } = random.pick(clients)
    pending.push(
      randomAct(random, session).then((announcementId) => {
        if (announcementId !== null) acknowledged.push(announcementId)
      }),
    )
    // A handful under way at once, as in a busy minute; not all at once, or every one would meet the same state.
    if (pending.length % 4 === 0) await Promise.race(pending.slice(-4))
  }
  for (const { line } of clients) line.mend()
  await Promise.all(pending)
  await until('the points are back', () => clients.every(({ session }) => session.store.getState().connection.kind === 'live'))

  const isDone = async (): Promise<boolean> => {
    const { stageSeq, points } = foldLog(await readEvents(organizer, conferenceId))
    const isOnline = (kind: string) => kind === 'online'
    const online = [...points.values()].filter((point) => point.devices.some(({ line }) => isOnline(line)))
    return online.length === POINTS && clients.every(({ session }) => session.store.getState().replica.seq === stageSeq)
  }
  await until('everybody has caught up', isDone)

  const events = await readEvents(organizer, conferenceId)
  const truth = foldLog(events)
  for (const { kind, session } of clients) {
    const { replica, rows } = session.store.getState()
    expect(replica.state).toEqual(truth.stage)
    if (kind === 'follower') expect(rows.byId.size).toBe(0)
    if (kind === 'device') expect(rows.byId.size).toBe(1)
    if (kind === 'staff') {
      await until('the rows are there', () => session.store.getState().rows.revision >= events.length)
      expect(new Map([...session.store.getState().rows.byId])).toEqual(truth.points)
    }
    for (const [id, row] of rows.byId) if (kind === 'device') expect(row).toEqual(truth.points.get(id))
  }
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  const announced = events.flatMap(({ event }) => ('announcementId' in event ? [event.announcementId as string] : []))
  expect(acknowledged.length).toBeGreaterThan(5)
  for (const id of acknowledged) expect(announced.filter((each) => each === id)).toHaveLength(1)
  expect(new Set(announced).size).toBe(announced.length)
})

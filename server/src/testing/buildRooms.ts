import { once } from 'node:events'
import { createServer } from 'node:http'
import type { DocumentDetails, StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { CommandId, type ConferenceId, DocumentId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { type Instant, instant } from '@diem-cau/shared/kernel/time.ts'
import type { Actor, StaffActor, StaffRole } from '@diem-cau/shared/people/actor.ts'
import type { Input } from '@diem-cau/shared/protocol/commands.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { ok } from '@diem-cau/shared/kernel/result.ts'
import express from 'express'
import { createAgendaRoutes } from '../agenda/agenda.routes.ts'
import { createConferenceHouseHandlers } from '../conference/createConference.ts'
import { conferencesProjection } from '../conference/conference.repository.ts'
import { createConferenceRoutes } from '../conference/conference.routes.ts'
import { createConferenceService } from '../conference/conference.service.ts'
import { createFollowKeys } from '../conference/followKeys.ts'
import { createRecordRoutes } from '../conference/record.routes.ts'
import { createLanes } from '../platform/log/lanes.ts'
import { newId } from '../platform/newId.ts'
import { createCredentials } from '../points/credentials.ts'
import { createPointsHandlers } from '../points/points.handlers.ts'
import { createPointsProjection } from '../points/points.repository.ts'
import { createPointsRoutes } from '../points/points.routes.ts'
import { createPointsService } from '../points/points.service.ts'
import { createSampleEvents } from '../sample/loadSample.ts'
import { addUnits, allUnits, findUnits } from '../units/units.service.ts'
import { createTestDatabase } from './testDatabase.ts'

export const ORGANIZER: StaffActor = { kind: 'staff', userId: UserId.parse('lan'), name: 'Lan', ofHouse: true, roles: ['organizer'] }
export const SECRETARY: StaffActor = { kind: 'staff', userId: UserId.parse('minh'), name: 'Minh', ofHouse: false, roles: ['secretary'] }
export const PRESENTER: StaffActor = { ...SECRETARY, userId: UserId.parse('hoa'), name: 'Hoa', roles: ['presenter'] }
export const STRANGER: StaffActor = { kind: 'staff', userId: UserId.parse('la'), name: 'Lạ', ofHouse: true, roles: [] }
const WHO = new Map<string, Actor>([ORGANIZER, SECRETARY, PRESENTER, STRANGER].map((actor) => [actor.userId, actor]))
WHO.set('follower', { kind: 'follower' })

/** 2021-11-18 07:50 in Hà Nội. */
export const MORNING = instant(Date.UTC(2021, 10, 18, 0, 50))

export const buildDetails = (over: Partial<Record<keyof ConferenceDetails, unknown>> = {}): ConferenceDetails =>
  ConferenceDetails.parse({
    title: 'Hội nghị quán triệt, triển khai văn bản',
    host: 'Ban Thường vụ Thành ủy',
    date: '2021-11-18',
    startsAt: 480,
    endsBy: 690,
    timeZone: 'Asia/Ho_Chi_Minh',
    place: 'Hội trường',
    chair: { name: 'Chủ trì', position: 'Bí thư' },
    follow: 'public',
    ...over,
  })

/** People and documents as these rooms need them, without accounts and without files. */
const buildNeighbours = () => {
  const members: { conferenceId: ConferenceId; userId: UserId; role: StaffRole }[] = []
  const library = new Map<DocumentId, StageDocument>()
  return {
    library,
    people: {
      addMember: async (_tx: unknown, membership: (typeof members)[number]) => void members.push(membership),
      conferencesOf: async (userId: UserId) =>
        members.filter((each) => each.userId === userId).map(({ conferenceId, role }) => ({ conferenceId, roles: [role] })),
    },
    documents: {
      findByNumber: async (_tx: unknown, number: string, issuer: string) =>
        [...library.values()].find((each) => each.number === number && each.issuer === issuer)?.id,
      addWithFile: async (details: DocumentDetails, _pdf: Buffer) => {
        const id = newId(DocumentId)
        library.set(id, { ...details, id, file: null })
        return id
      },
      stageDocument: async (_tx: unknown, id: DocumentId) => library.get(id),
    },
  }
}

/** For tests: points and conferences as the server composes them, with a clock of their own; `x-as` says who asks. */
export const buildRooms = async () => {
  const database = await createTestDatabase()
  const { db } = database
  let now = MORNING
  const clock = (): Instant => now
  const credentials = createCredentials('a secret for tests that is long enough')
  const lanes = createLanes(db, clock, [createPointsProjection(credentials), conferencesProjection])
  const points = createPointsService(db, lanes, credentials)
  const conferences = createConferenceService(lanes, createFollowKeys('a secret for tests that is long enough'))
  const { library, people, documents } = buildNeighbours()
  const sampleEvents = createSampleEvents({ clock, units: { allUnits, addUnits }, documents })
  const house = createConferenceHouseHandlers({ lanes, people, stageDocument: documents.stageDocument, sampleEvents })
  const inLane = createPointsHandlers({ findUnits })

  const staffOf = async (request: express.Request) => WHO.get(request.get('x-as') ?? '') ?? null
  const parts = { db, lanes, clock, allUnits, actorIn: staffOf, staffOf, baseUrl: () => 'https://hop.example.vn' }
  const app = express()
  app.set('trust proxy', true) // lets a test come from any address
  app.use(express.json())
  app.use(createPointsRoutes({ ...parts, points }))
  app.use(createConferenceRoutes({ ...parts, conferences, people }))
  app.use(createRecordRoutes(parts))
  app.use(createAgendaRoutes(parts))
  const server = createServer(app)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const base = address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : ''

  const create = async (input: Input<'conference:create'>, actor = ORGANIZER) =>
    db.transaction(async (tx) => {
      const handler = house['conference:create']
      return handler({ tx, now: clock(), commandId: newId(CommandId), afterCommit: () => undefined }, input, actor)
    })

  return {
    db,
    lanes,
    points,
    library,
    create,
    /** A conference of these events, whose organizer is ORGANIZER. */
    found: async (...events: LogEvent[]): Promise<ConferenceId> => {
      const made = await create({ from: 'scratch', details: buildDetails() })
      if (!made.ok) throw new Error(made.failure)
      await lanes.run({ conferenceId: made.value.conferenceId, command: null, actor: ORGANIZER, decide: () => ok({ events, value: null }) })
      return made.value.conferenceId
    },
    append: (conferenceId: ConferenceId, actor: Actor, ...events: LogEvent[]) =>
      lanes.run({ conferenceId, command: null, actor, decide: () => ok({ events, value: null }) }),
    applyList: (conferenceId: ConferenceId, input: Input<'points:applyList'>, actor: Actor = ORGANIZER) =>
      lanes.run({
        conferenceId,
        command: { id: newId(CommandId), name: 'points:applyList' },
        actor,
        decide: (view) => inLane['points:applyList'](view, input, actor),
      }),
    setClock: (at: number): void => void (now = instant(at)),
    request: (path: string, as = '', init: RequestInit = {}): Promise<Response> =>
      fetch(base + path, { ...init, headers: { 'x-as': as, ...init.headers } }),
    post: (path: string, body: unknown, as = '', headers: Record<string, string> = {}): Promise<Response> =>
      fetch(base + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'x-as': as, 'content-type': 'application/json', ...headers },
      }),
    close: async (): Promise<void> => {
      await lanes.drain()
      server.close()
      server.closeAllConnections()
      await database.close()
    },
  }
}
export type Rooms = Awaited<ReturnType<typeof buildRooms>>

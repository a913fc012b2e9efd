import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { CommandId, ConferenceId, type DocumentId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import type { StaffActor } from '@diem-cau/shared/people/actor.ts'
import type { HouseCommandName, Input, LaneCommandName, Output, OwnFailure } from '@diem-cau/shared/protocol/commands.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import express from 'express'
import { systemClock } from '../platform/clock.ts'
import { openFileStore } from '../platform/files.ts'
import { createJobs } from '../platform/jobs.ts'
import { createLanes } from '../platform/log/lanes.ts'
import { appendEntries, createHead, entriesAfter } from '../platform/log/logRepository.ts'
import { createLog } from '../platform/logging.ts'
import { newId } from '../platform/newId.ts'
import { createTestDatabase } from './testDatabase.ts'
import type { HouseHandler } from '../transport/handlers.ts'
import { createDocumentsHouseHandlers, documentsLaneHandlers } from '../documents/documents.handlers.ts'
import { documentsProjection } from '../documents/documents.repository.ts'
import { createDocumentsRoutes } from '../documents/documents.routes.ts'
import { createDocumentsService } from '../documents/documents.service.ts'
import { RENDER_LIMITS, type RenderLimits } from '../documents/rendering/limits.ts'

const log = createLog('fatal')

export const KEEPER: StaffActor = { kind: 'staff', userId: UserId.parse('keeper'), name: 'Thư ký', ofHouse: true, roles: ['secretary'] }
const GUEST: StaffActor = { ...KEEPER, userId: UserId.parse('guest'), ofHouse: false, roles: [] }

const conferenceDetails = ConferenceDetails.parse({
  title: 'Hội nghị quán triệt, triển khai văn bản',
  host: 'Ban Thường vụ Thành ủy',
  date: '2021-11-18',
  startsAt: 480,
  endsBy: 690,
  timeZone: 'Asia/Ho_Chi_Minh',
  place: 'Hội trường',
  chair: { name: 'Chủ trì', position: 'Bí thư' },
  follow: 'public',
})

export const buildDetails = (number = '24-QĐ/TƯ', over: Partial<Record<keyof DocumentDetails, string>> = {}): DocumentDetails =>
  DocumentDetails.parse({ type: 'Quy định', issuer: 'Ban Chấp hành Trung ương', date: '2021-07-30', subject: 'về thi hành Điều lệ Đảng', ...over, number })

type HouseName = Extract<HouseCommandName, `documents:${string}`>
type LaneName = Extract<LaneCommandName, `documents:${string}`>

export type Library = Awaited<ReturnType<typeof buildLibrary>>

/** For tests: the room as the server composes it, on a database, a folder and a port of its own. */
export const buildLibrary = async (limits: Partial<RenderLimits> = {}) => {
  const database = await createTestDatabase()
  const { db } = database
  const folder = await mkdtemp(join(tmpdir(), 'diem-cau-documents-'))
  const files = await openFileStore(folder)
  const lanes = createLanes(db, systemClock, [documentsProjection])

  const startService = async () => {
    const jobs = await createJobs(database.url, log)
    const service = await createDocumentsService({
      db, lanes, files, jobs, log, clock: systemClock, limits: { ...RENDER_LIMITS, ...limits }, concurrency: 1,
    })
    return { jobs, service, house: createDocumentsHouseHandlers(jobs) }
  }
  let started: Awaited<ReturnType<typeof startService>> | undefined
  const running = async () => (started ??= await startService())

  const app = express()
  let base = ''
  const server = createServer(app)
  const listen = async () => {
    const { service } = await running()
    const staff = new Map([['keeper', KEEPER], ['guest', GUEST]])
    app.use(createDocumentsRoutes({
      documents: service,
      lanes,
      files,
      staffOf: async (req) => staff.get(req.get('x-as') ?? '') ?? null,
      actorIn: async (req, conferenceId) => (req.get('x-in') === conferenceId ? { kind: 'follower' } : null),
    }))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    if (address && typeof address === 'object') base = `http://127.0.0.1:${address.port}`
  }

  const house = async <Name extends HouseName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>, OwnFailure<Name>>> => {
    const handler: HouseHandler<Name> = (await running()).house[name]
    return db.transaction(async (tx) =>
      handler({ tx, now: systemClock(), commandId: newId(CommandId), afterCommit: () => undefined }, input, KEEPER),
    )
  }

  return {
    db,
    folder,
    url: database.url,
    lanes,
    house,
    /** Starts drawing when it is first asked for. */
    documents: async () => (await running()).service,
    add: async (number?: string): Promise<DocumentId> => {
      const added = await house('documents:add', buildDetails(number))
      if (!added.ok) throw new Error(added.failure)
      return added.value.documentId
    },
    request: async (path: string, init: RequestInit = {}): Promise<Response> => {
      if (!base) await listen()
      return fetch(base + path, init)
    },
    upload: async (id: DocumentId, body: Uint8Array | ReadableStream, name = 'văn bản.pdf'): Promise<Response> => {
      if (!base) await listen()
      const headers = { 'content-type': 'application/pdf', 'x-as': 'keeper', 'x-file-name': encodeURIComponent(name) }
      const content = body instanceof Uint8Array ? new Uint8Array(body) : body
      const init: RequestInit & { duplex: 'half' } = { method: 'PUT', body: content, headers, duplex: 'half' } // streams need it, the type lacks it
      return fetch(`${base}/api/documents/${id}/file`, init)
    },
    find: async (id: DocumentId): Promise<LibraryDocument> => LibraryDocument.parse(await (await running()).service.find(id)),
    createConference: async (): Promise<ConferenceId> => {
      const conferenceId = newId(ConferenceId)
      const event: LogEvent = { type: 'conferenceCreated', details: conferenceDetails }
      await db.transaction(async (tx) => {
        await createHead(tx, conferenceId)
        await appendEntries(tx, conferenceId, [{ seq: 1, stageSeq: 1, event, at: systemClock(), actor: 'system', actorName: '', commandId: null }])
      })
      return conferenceId
    },
    inLane: (conferenceId: ConferenceId, name: LaneName, documentId: DocumentId): Promise<Result<unknown, string>> =>
      lanes.run<unknown, string>({
        conferenceId, actor: KEEPER, command: null, decide: (view) => documentsLaneHandlers[name](view, { documentId }, KEEPER),
      }),
    /** Appends events as they are, to bring a conference into a state. */
    happen: (conferenceId: ConferenceId, events: readonly LogEvent[]): Promise<Result<null, string>> =>
      lanes.run({ conferenceId, actor: KEEPER, command: null, decide: () => ({ ok: true, value: { events, value: null } }) }),
    eventsOf: async (conferenceId: ConferenceId): Promise<LogEvent[]> => (await entriesAfter(db, conferenceId, 1)).map(({ event }) => event),
    storedFiles: async (): Promise<string[]> =>
      (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name),
    /** Stops drawing as a server that closes does; `documents()` starts it again. */
    stop: async (): Promise<void> => {
      started?.service.close()
      await started?.jobs.close()
      started = undefined
    },
    close: async (): Promise<void> => {
      server.close()
      server.closeAllConnections()
      started?.service.close()
      await started?.jobs.close()
      await lanes.drain()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

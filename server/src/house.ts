import { availableParallelism } from 'node:os'
import { type Server, createServer } from 'node:http'
import { join } from 'node:path'
import { type ConferenceId, DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Hello } from '@diem-cau/shared/protocol/wire.ts'
import { floorOnStage } from '@diem-cau/shared/stage/floorOnStage.ts'
import { parseCookie } from 'cookie'
import { sql } from 'drizzle-orm'
import type { Request, RequestHandler } from 'express'
import { agendaHandlers } from './agenda/agenda.handlers.ts'
import { agendaPolicies } from './agenda/agenda.policy.ts'
import { createAgendaRoutes } from './agenda/agenda.routes.ts'
import { attendanceHandlers } from './attendance/attendance.handlers.ts'
import { attendancePolicies } from './attendance/attendance.policy.ts'
import { createRecordRoutes } from './conference/record.routes.ts'
import { conferenceHandlers } from './conference/conference.handlers.ts'
import { conferencePolicies } from './conference/conference.policy.ts'
import { conferencesProjection } from './conference/conference.repository.ts'
import { createConferenceRoutes } from './conference/conference.routes.ts'
import { createConferenceService } from './conference/conference.service.ts'
import { createConferenceHouseHandlers } from './conference/createConference.ts'
import { createFollowKeys } from './conference/followKeys.ts'
import type { Config } from './config.ts'
import { createDocumentsHouseHandlers, documentsLaneHandlers } from './documents/documents.handlers.ts'
import { documentsPolicies } from './documents/documents.policy.ts'
import { documentsProjection } from './documents/documents.repository.ts'
import { createDocumentsRoutes } from './documents/documents.routes.ts'
import { createDocumentsService } from './documents/documents.service.ts'
import { RENDER_LIMITS } from './documents/rendering/limits.ts'
import { floorHandlers } from './floor/floor.handlers.ts'
import { floorPolicies } from './floor/floor.policy.ts'
import { createAuth } from './people/auth.ts'
import { issueFirstOrganizerLink } from './people/firstOrganizer.ts'
import { createInviteTokens } from './people/inviteTokens.ts'
import { createPeopleHandlers } from './people/people.handlers.ts'
import { peoplePolicies } from './people/people.policy.ts'
import { createPeopleRoutes } from './people/people.routes.ts'
import { createPeopleService } from './people/people.service.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { openFileStore } from './platform/files.ts'
import { createJobs } from './platform/jobs.ts'
import { createLanes } from './platform/log/lanes.ts'
import type { Log } from './platform/logging.ts'
import { createCredentials } from './points/credentials.ts'
import { createPointsHandlers } from './points/points.handlers.ts'
import { pointsPolicies } from './points/points.policy.ts'
import { conferencesWithOnlineDevices, createPointsProjection, isUnitUsed } from './points/points.repository.ts'
import { createPointsRoutes, deviceCookie } from './points/points.routes.ts'
import { createPointsService } from './points/points.service.ts'
import { createPresence } from './points/presence.ts'
import { createPresentingHandlers } from './presenting/presenting.handlers.ts'
import { presentingPolicies } from './presenting/presenting.policy.ts'
import { createSampleEvents, loadSample } from './sample/loadSample.ts'
import type { Media, MediaOff } from './stage/media/media.ts'
import { stageHandlers } from './stage/stage.handlers.ts'
import { stagePolicies } from './stage/stage.policy.ts'
import { createStageSignals } from './stage/stageSignals.ts'
import { createHttp } from './transport/http.ts'
import { createOriginCheck } from './transport/origin.ts'
import { createRouter } from './transport/router.ts'
import { openSockets } from './transport/sockets.ts'
import { createUnitsHandlers } from './units/units.handlers.ts'
import { unitsPolicies } from './units/units.policy.ts'
import { createUnitsRoutes } from './units/units.routes.ts'
import * as units from './units/units.service.ts'

export interface HouseParts {
  readonly config: Config
  readonly secret: string
  readonly database: Database
  readonly databaseUrl: string
  readonly media: Media | MediaOff
  readonly clock: Clock
  readonly log: Log
  /** Answers everything that is not the API. */
  readonly client: (server: Server) => Promise<RequestHandler>
}

/** Puts the rooms together; with main.ts the only file that knows every one of them. */
export const openHouse = async (parts: HouseParts) => {
  const { config, secret, database, databaseUrl, clock, log } = parts
  const { db } = database
  const { publicUrl, port, trustProxy } = config
  const credentials = createCredentials(secret)
  const lanes = createLanes(db, clock, [createPointsProjection(credentials), conferencesProjection, documentsProjection])
  const jobs = await createJobs(databaseUrl, log)
  const files = await openFileStore(join(config.dataDir, 'files'))
  const documents = await createDocumentsService({
    db,
    lanes,
    files,
    jobs,
    clock,
    log,
    limits: { ...RENDER_LIMITS, maxBytes: config.uploadMaxBytes, maxPages: config.documentMaxPages },
    // A rendering may take a gigabyte; beyond four of them memory, not cores, is what runs out.
    concurrency: Math.min(4, Math.max(1, availableParallelism() - 1)),
  })
  const auth = createAuth({ db, secret, publicUrl, port, trustProxy, log })
  const people = createPeopleService({ db, auth })
  const points = createPointsService(db, lanes, credentials)
  const conferences = createConferenceService(lanes, createFollowKeys(secret))
  const sampleEvents = createSampleEvents({
    clock,
    units,
    documents,
  })

  const dispatch = createRouter({
    react: ({ stage, points: held, now }, events) => floorOnStage(stage, held, events, now),
    db,
    lanes,
    clock,
    log,
    laneHandlers: {
      ...conferenceHandlers,
      ...agendaHandlers,
      ...documentsLaneHandlers,
      ...createPresentingHandlers(people.findPresenter),
      ...stageHandlers,
      ...createPointsHandlers(units),
      ...attendanceHandlers,
      ...floorHandlers,
    },
    houseHandlers: {
      ...createConferenceHouseHandlers({ lanes, people, stageDocument: documents.stageDocument, sampleEvents }),
      ...createDocumentsHouseHandlers(jobs),
      ...createPeopleHandlers({ inviteTokenOf: createInviteTokens(secret), announceRemoval: people.announceRemoval }),
      ...createUnitsHandlers({ isUnitUsed }),
    },
    policies: {
      ...conferencePolicies,
      ...agendaPolicies,
      ...documentsPolicies,
      ...presentingPolicies,
      ...stagePolicies,
      ...pointsPolicies,
      ...attendancePolicies,
      ...floorPolicies,
      ...peoplePolicies,
      ...unitsPolicies,
    },
  })

  const deviceIn = async (cookies: string | undefined, deviceId: DeviceId, conferenceId: ConferenceId) => {
    const secretOfDevice = parseCookie(cookies ?? '')[deviceCookie(deviceId)]
    const device = secretOfDevice === undefined ? undefined : await points.identify(deviceId, secretOfDevice)
    return device?.conferenceId === conferenceId ? device.actor : null
  }
  const memberIn = async (headers: Request['headers'], conferenceId: ConferenceId): Promise<Actor | null> => {
    const staff = await people.staffActor(headers, conferenceId)
    return staff && staff.roles.length > 0 ? staff : null
  }
  /** A request does not say as whom it comes, so whatever the browser can prove counts, the strongest first. */
  const actorIn = async ({ headers }: Request, conferenceId: ConferenceId): Promise<Actor | null> => {
    const member = await memberIn(headers, conferenceId)
    if (member) return member
    for (const name of Object.keys(parseCookie(headers.cookie ?? ''))) {
      const deviceId = DeviceId.safeParse(name.replace(deviceCookie('' as DeviceId), ''))
      const device = deviceId.success ? await deviceIn(headers.cookie, deviceId.data, conferenceId) : null
      if (device) return device
    }
    return conferences.identifyFollower(conferenceId, headers.cookie)
  }
  const identify = (hello: Hello, headers: Request['headers']): Promise<Actor | null> => {
    switch (hello.as.kind) {
      case 'staff':
        return memberIn(headers, hello.conferenceId)
      case 'device':
        return deviceIn(headers.cookie, hello.as.deviceId, hello.conferenceId)
      case 'follower':
        return conferences.identifyFollower(hello.conferenceId, headers.cookie)
      default:
        return hello.as satisfies never
    }
  }

  const isAllowedOrigin = createOriginCheck(publicUrl, trustProxy > 0)
  const staffOf = (request: Request) => people.staffActor(request.headers, null)
  const baseUrl = (request: Request) => publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`
  const server = createServer()
  const http = createHttp({
    log,
    trustProxy,
    isSecure: publicUrl?.startsWith('https://') ?? false,
    isDev: config.dev,
    dispatch,
    isAllowedOrigin,
    staffOf,
    actorIn,
    notReady: () =>
      db.execute(sql`select 1`).then(
        () => null,
        () => 'database',
      ),
    routes: [
      createPeopleRoutes({ db, auth, clock, people, titleOf: conferences.titleOf }),
      createUnitsRoutes({ db, staffOf }),
      createDocumentsRoutes({ documents, lanes, files, staffOf, actorIn }),
      createPointsRoutes({ db, lanes, clock, allUnits: units.allUnits, points, actorIn, baseUrl }),
      createConferenceRoutes({ db, conferences, people, actorIn, staffOf, baseUrl }),
      createRecordRoutes({ db, lanes, clock, actorIn, allUnits: units.allUnits }),
      createAgendaRoutes({ lanes, clock, actorIn }),
    ],
    client: await parts.client(server),
  })
  server.on('request', http)
  const presence = createPresence(lanes, log, config.signalGraceMs)
  const signalling = createStageSignals({ media: parts.media, iceServers: config.iceServers, lanes, log })
  const sockets = openSockets({ server, lanes, dispatch, signalling, clock, log, isAllowedOrigin, identify, presence })
  people.onMemberRemoved(({ conferenceId, userId }) => sockets.memberRemoved(conferenceId, userId))
  await presence.recover(await conferencesWithOnlineDevices(db))

  return {
    server,
    lanes,
    dispatch,
    documents,
    isEmpty: async () => (await db.execute(sql`select 1 from log_heads limit 1`)).rows.length === 0,
    loadSample: () => loadSample(db, lanes, sampleEvents),
    firstOrganizerLink: () => issueFirstOrganizerLink(db, clock),
    /** In the order in which things depend on each other; what was accepted is committed first. */
    close: async (): Promise<void> => {
      presence.close()
      await sockets.close()
      signalling.close()
      await lanes.drain()
      documents.close()
      await jobs.close()
    },
  }
}
export type House = Awaited<ReturnType<typeof openHouse>>

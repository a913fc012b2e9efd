import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Reply } from '@diem-cau/shared/protocol/wire.ts'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Dispatch } from './router.ts'

export interface HttpParts {
  readonly log: Logger
  readonly trustProxy: number
  readonly isSecure: boolean
  /** Vite's reload needs inline scripts; only a developer's own machine goes without the policy. */
  readonly isDev: boolean
  readonly dispatch: Dispatch
  /** Behind the check of origin and the JSON parser; uploads of other types read the request themselves. */
  readonly routes: readonly RequestHandler[]
  /** Serves the client: built files, or Vite while developing. */
  readonly client: RequestHandler
  isAllowedOrigin(headers: IncomingHttpHeaders): boolean
  staffOf(request: Request): Promise<Actor | null>
  actorIn(request: Request, conferenceId: ConferenceId): Promise<Actor | null>
  /** Null while everything that a request needs is there; else what is missing. */
  notReady(): Promise<string | null>
}

const MAX_JSON = '1mb'

const statusOf = (reply: Reply): number => {
  if (reply.ok) return 200
  switch (reply.failure) {
    case 'notSignedIn':
      return 401
    case 'forbidden':
      return 403
    case 'conferenceNotFound':
      return 404
    case 'malformed':
    case 'unknownCommand':
      return 400
    case 'tooMany':
      return 429
    case 'internal':
      return 500
    default:
      return 409
  }
}

const isBodyFault = (error: unknown): error is Error & { status: number; type: string } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

export const createHttp = (parts: HttpParts): Express => {
  const { log, dispatch } = parts
  const app = express()
  app.set('trust proxy', parts.trustProxy)
  app.disable('x-powered-by')
  app.use(
    helmet({
      contentSecurityPolicy: !parts.isDev && {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          mediaSrc: ["'self'", 'blob:'],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: parts.isSecure,
      // A city's first try is plain http on its own network, where this header only fills the console.
      originAgentCluster: parts.isSecure,
      crossOriginOpenerPolicy: parts.isSecure,
    }),
  )
  app.use(compression())

  app.get('/healthz', (_request, response) => void response.json({ ok: true }))
  app.get('/readyz', async (_request, response) => {
    const missing = await parts.notReady()
    response.status(missing === null ? 200 : 503).json(missing === null ? { ok: true } : { ok: false, missing })
  })

  app.use('/api', (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead || parts.isAllowedOrigin(request.headers)) next()
    else response.status(403).json({ ok: false, failure: 'forbidden' })
  })
  app.use('/api', express.json({ limit: MAX_JSON }))

  app.post('/api/commands', async (request, response) => {
    const reply = await dispatch(null, await parts.staffOf(request), request.body)
    response.status(statusOf(reply)).json(reply)
  })
  app.post('/api/conferences/:conferenceId/commands', async (request, response) => {
    const conferenceId = ConferenceId.safeParse(request.params.conferenceId)
    const actor = conferenceId.success ? await parts.actorIn(request, conferenceId.data) : null
    const reply = await dispatch(conferenceId.data ?? null, actor, request.body)
    response.status(statusOf(reply)).json(reply)
  })
  for (const route of parts.routes) app.use(route)
  app.use('/api', (_request, response) => void response.status(404).json({ ok: false, failure: 'notFound' }))
  app.use(parts.client)

  const onError: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    if (isBodyFault(error)) {
      const failure = error.type === 'entity.too.large' ? 'tooLarge' : 'malformed'
      response.status(error.status).json({ ok: false, failure })
      return
    }
    const reference = randomUUID().slice(0, 8)
    log.error({ err: error, reference, method: request.method, path: request.path }, 'a request failed by a bug')
    response.status(500).json({ ok: false, failure: 'internal', reference })
  }
  app.use(onError)
  return app
}

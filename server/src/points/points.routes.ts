import { promisify } from 'node:util'
import { DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import {
  type DeviceIdentity,
  GreetRequest,
  PastedList,
  type PointSheet,
  type SheetPoint,
  SignInRequest,
  type SignedInDevice,
} from '@diem-cau/shared/points/points.queries.ts'
import express, { type Request, type Response, Router } from 'express'
import { MAX_SIZE } from '../platform/sheets/sheetTable.ts'
import { cookieIn } from '../transport/cookies.ts'
import { type ActorIn, createGuard, refuse } from '../transport/guard.ts'
import { desk } from '../transport/policy.ts'
import { type ListPreviewParts, makeListPreview } from './listPreview.ts'
import type { PointsService } from './points.service.ts'
import { type TooMany, createWrongTries } from './wrongTries.ts'

export interface PointsRoutesParts extends ListPreviewParts {
  readonly points: PointsService
  readonly actorIn: ActorIn
  /** The origin under which points reach this server, without a slash at the end. */
  baseUrl(request: Request): string
}

const COOKIE_LIFE_MS = 30 * 24 * 60 * 60_000

/** One cookie per device, so that one machine can be the head's console and a hall screen in two tabs. */
export const deviceCookie = (deviceId: DeviceId): string => `dc_device_${deviceId}`

const isTooMany = (answer: object): answer is TooMany => 'kind' in answer && answer.kind === 'tooMany'
const pause = (response: Response, { retryAfterSeconds }: TooMany): undefined => {
  response.setHeader('Retry-After', retryAfterSeconds)
  return refuse(response, 429, 'tooMany')
}

// The type of the body says nothing about a file; only JSON, which has been parsed before, is a pasted list.
const fileReader = express.raw({ type: (request) => !request.headers['content-type']?.includes('json'), limit: MAX_SIZE })
/** Not as a middleware: nothing is read for a stranger. */
const readFile = promisify(fileReader)

/** The main point first, as on the desk's board. */
const bySheetOrder = (first: SheetPoint, second: SheetPoint): number =>
  Number(second.kind === 'main') - Number(first.kind === 'main') || compareVietnamese(first.name, second.name)

export const createPointsRoutes = (parts: PointsRoutesParts): Router => {
  const { db, points, allUnits } = parts
  const router = Router()
  const admit = createGuard(parts.actorIn)
  const tries = createWrongTries()

  router.post('/api/points/greet', async (request, response) => {
    const by = GreetRequest.safeParse(request.body)
    if (!by.success) return refuse(response, 400, 'malformed')
    const greeting = await tries.attempt(request.ip ?? '', 'code' in by.data, () => points.greet(by.data))
    if (isTooMany(greeting)) return pause(response, greeting)
    if (!greeting.ok) return refuse(response, 404, greeting.failure)
    response.json(greeting.value)
  })

  router.post('/api/points/sign-in', async (request, response) => {
    const asked = SignInRequest.safeParse(request.body)
    if (!asked.success) return refuse(response, 400, 'malformed')
    const { role, ...by } = asked.data
    const greeting = await tries.attempt(request.ip ?? '', 'code' in by, () => points.greet(by))
    if (isTooMany(greeting)) return pause(response, greeting)
    const bound = greeting.ok ? await points.bind(by, role) : greeting
    if (!bound.ok) return refuse(response, bound.failure === 'tooManyDevices' ? 409 : 404, bound.failure)
    const { deviceId, conferenceId, secret } = bound.value
    response.cookie(deviceCookie(deviceId), secret, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      path: '/',
      maxAge: COOKIE_LIFE_MS,
    })
    response.json({ deviceId, conferenceId } satisfies SignedInDevice)
  })

  router.get('/api/devices/:deviceId', async (request, response) => {
    const deviceId = DeviceId.safeParse(request.params.deviceId)
    const secret = deviceId.success && cookieIn(request.headers.cookie, deviceCookie(deviceId.data))
    const device = deviceId.success && secret ? await points.identify(deviceId.data, secret) : undefined
    if (!device) return refuse(response, 401, 'notSignedIn')
    const { pointId, role } = device.actor
    response.json({ conferenceId: device.conferenceId, pointId, role } satisfies DeviceIdentity)
  })

  router.post('/api/conferences/:conferenceId/points/preview', async (request, response) => {
    const admitted = await admit(request, response, desk)
    if (admitted?.actor.kind !== 'staff') return
    await readFile(request, response)
    const pasted = PastedList.safeParse(request.body)
    const source = pasted.success ? pasted.data.text : Buffer.isBuffer(request.body) ? request.body : null
    if (source === null) return refuse(response, 400, 'malformed')
    const made = await makeListPreview(parts, admitted.conferenceId, admitted.actor.userId, source)
    if (!made.ok) return refuse(response, made.failure === 'conferenceNotFound' ? 404 : 422, made.failure)
    response.json(made.value)
  })

  router.get('/api/conferences/:conferenceId/sheet', async (request, response) => {
    const admitted = await admit(request, response, desk)
    if (!admitted) return
    const unitNames = new Map((await allUnits(db)).map(({ id, name }) => [id, name]))
    const base = parts.baseUrl(request)
    const entries = await points.sheet(admitted.conferenceId)
    const sheet: PointSheet = entries.map(({ point: { id, profile }, linkToken, shortCode }) => ({
      pointId: id,
      name: profile.name,
      unit: (profile.unitId && unitNames.get(profile.unitId)) ?? '',
      kind: profile.kind,
      summoned: profile.summoned,
      head: profile.head,
      technician: profile.technician,
      url: `${base}/j#${linkToken}`,
      shortCode,
    }))
    response.json(sheet.sort(bySheetOrder))
  })
  return router
}

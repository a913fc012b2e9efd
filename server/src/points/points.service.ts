import { isPublished } from '@diem-cau/shared/conference/conference.ts'
import { type ConferenceId, DeviceId, type PointId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { DeviceActor, DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { PointKind, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Lanes } from '../platform/log/lanes.ts'
import { newId } from '../platform/newId.ts'
import type { Credentials } from './credentials.ts'
import { findByCredential, findDevice, saveDevice } from './points.repository.ts'

/** What a person holds in the hand: the link's token, or the short code of the sheet. */
export type SignInWith = { readonly link: string } | { readonly code: string }

export interface PointGreeting {
  readonly conferenceId: ConferenceId
  readonly conferenceTitle: string
  readonly pointId: PointId
  readonly pointName: string
  readonly kind: PointKind
}

export interface BoundDevice {
  readonly deviceId: DeviceId
  /** For the device's cookie; kept nowhere else. */
  readonly secret: string
  readonly conferenceId: ConferenceId
}

export interface SheetEntry {
  readonly point: PointState
  readonly linkToken: string
  readonly shortCode: string
}

export interface PointsService {
  /** Whom a link or code belongs to, before a role is chosen. */
  greet(by: SignInWith): Promise<Result<PointGreeting, 'codeUnknown'>>
  bind(by: SignInWith, role: DeviceRole): Promise<Result<BoundDevice, 'codeUnknown' | 'tooManyDevices'>>
  /** The actor behind a device's cookie while it is bound. */
  identify(deviceId: DeviceId, secret: string): Promise<{ conferenceId: ConferenceId; actor: DeviceActor } | undefined>
  sheet(conferenceId: ConferenceId): Promise<readonly SheetEntry[]>
}

const MAX_DEVICES = 30

export const createPointsService = (db: NodePgDatabase, lanes: Lanes, credentials: Credentials): PointsService => {
  const find = async (by: SignInWith) => {
    const address = await findByCredential(
      db,
      'link' in by ? { linkHash: credentials.hashOfLink(by.link) } : { codeHash: credentials.hashOfCode(by.code) },
    )
    if (!address) return undefined
    const held = await lanes.read(address.conferenceId)
    const point = held?.points.get(address.pointId)
    // A draft's codes are not handed out yet, so they answer like codes that do not exist.
    if (!held?.stage || !point || point.removed || !isPublished(held.stage.conference)) return undefined
    return { conferenceId: held.conferenceId, stage: held.stage, point }
  }

  return {
    greet: async (by) => {
      const found = await find(by)
      if (!found) return fail('codeUnknown')
      const { conferenceId, stage, point } = found
      const { name, kind } = point.profile
      const conferenceTitle = stage.conference.details.title
      return ok({ conferenceId, conferenceTitle, pointId: point.id, pointName: name, kind })
    },
    bind: async (by, role) => {
      const found = await find(by)
      if (!found) return fail('codeUnknown')
      const { conferenceId, point } = found
      const deviceId = newId(DeviceId)
      const { secret, hash } = credentials.newDeviceSecret()
      const bound = await lanes.run({
        conferenceId,
        command: null,
        actor: { kind: 'device', deviceId, pointId: point.id, role },
        decide: async ({ points, tx, now }) => {
          const current = points.get(point.id)
          if (!current || current.removed) return fail('codeUnknown')
          if (current.devices.length >= MAX_DEVICES) return fail('tooManyDevices')
          await saveDevice(tx, { conferenceId, pointId: point.id, deviceId, role, secretHash: hash, boundAt: now })
          return ok({ events: [{ type: 'deviceBound', pointId: point.id, deviceId, role }], value: null })
        },
      })
      if (bound.ok) return ok({ deviceId, secret, conferenceId })
      return fail(bound.failure === 'tooManyDevices' ? 'tooManyDevices' : 'codeUnknown')
    },
    identify: async (deviceId, secret) => {
      const found = await findDevice(db, deviceId)
      if (!found || !credentials.isDeviceSecret(secret, found.secretHash)) return undefined
      return { conferenceId: found.conferenceId, actor: found.actor }
    },
    sheet: async (conferenceId) => {
      const held = await lanes.read(conferenceId)
      const points = [...(held?.points.values() ?? [])].filter((point) => !point.removed)
      return points.map((point) => ({
        point,
        linkToken: credentials.linkToken(point.id, point.codeGeneration),
        shortCode: credentials.shortCode(point.id, point.codeGeneration),
      }))
    },
  }
}

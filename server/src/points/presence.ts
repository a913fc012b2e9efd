import type { ConferenceId, DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { ok } from '@diem-cau/shared/kernel/result.ts'
import type { DeviceActor } from '@diem-cau/shared/people/actor.ts'
import type { PointEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Logger } from 'pino'
import type { LaneView, Lanes } from '../platform/log/lanes.ts'

/**
 * Turns sockets that come and go into the log's `deviceConnected` and `deviceLost`. A line that blinks for less than
 * the grace is nobody's business: the device is fading, and no event says so.
 */
export interface Presence {
  opened(conferenceId: ConferenceId, device: DeviceActor): void
  closed(conferenceId: ConferenceId, device: DeviceActor): void
  /** Devices that the log says are online, though this process has just started, are fading from now on. */
  recover(conferenceIds: readonly ConferenceId[]): Promise<void>
  close(): void
}

/** A device has open sockets, or is fading until its timer ends. */
type Line = { readonly kind: 'open'; readonly sockets: number } | { readonly kind: 'fading'; readonly timer: NodeJS.Timeout }

const changeLine =
  ({ pointId, deviceId }: DeviceActor, type: 'deviceConnected' | 'deviceLost') =>
  ({ points }: LaneView) => {
    const device = points.get(pointId)?.devices.find((each) => each.id === deviceId)
    const isOnline = device?.line === 'online'
    const event: PointEvent = { type, pointId, deviceId }
    const isNews = device !== undefined && isOnline === (type === 'deviceLost')
    return ok({ events: isNews ? [event] : [], value: null })
  }

export const createPresence = (lanes: Lanes, log: Logger, graceMs: number): Presence => {
  const lines = new Map<DeviceId, Line>()

  const append = (conferenceId: ConferenceId, device: DeviceActor, type: 'deviceConnected' | 'deviceLost'): void => {
    lanes
      .run({ conferenceId, command: null, actor: device, decide: changeLine(device, type) })
      .catch((error: unknown) => log.error({ err: error, conferenceId, type }, 'a line change could not be recorded'))
  }

  const fade = (conferenceId: ConferenceId, device: DeviceActor): void => {
    const timer = setTimeout(() => {
      lines.delete(device.deviceId)
      append(conferenceId, device, 'deviceLost')
    }, graceMs)
    lines.set(device.deviceId, { kind: 'fading', timer })
  }

  return {
    opened: (conferenceId, device) => {
      const line = lines.get(device.deviceId)
      if (line?.kind === 'fading') clearTimeout(line.timer)
      lines.set(device.deviceId, { kind: 'open', sockets: line?.kind === 'open' ? line.sockets + 1 : 1 })
      if (line?.kind !== 'open') append(conferenceId, device, 'deviceConnected')
    },
    closed: (conferenceId, device) => {
      const line = lines.get(device.deviceId)
      if (line?.kind !== 'open') return
      if (line.sockets > 1) lines.set(device.deviceId, { kind: 'open', sockets: line.sockets - 1 })
      else fade(conferenceId, device)
    },
    recover: async (conferenceIds) => {
      for (const conferenceId of conferenceIds) {
        const held = await lanes.read(conferenceId)
        for (const point of held?.points.values() ?? []) {
          for (const { id: deviceId, role, line } of point.devices) {
            if (line !== 'online' || lines.has(deviceId)) continue
            fade(conferenceId, { kind: 'device', deviceId, pointId: point.id, role })
          }
        }
      }
    },
    close: () => {
      for (const line of lines.values()) if (line.kind === 'fading') clearTimeout(line.timer)
      lines.clear()
    },
  }
}

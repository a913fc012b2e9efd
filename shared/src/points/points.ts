import type { AttendanceEvent } from '../attendance/attendance.protocol.ts'
import type { Phase } from '../conference/conference.protocol.ts'
import type { DeviceId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { PointState, PointsEvent } from './points.protocol.ts'

export type PointEvent = PointsEvent | AttendanceEvent

/** In one conference. */
export const MAX_POINTS = 20_000
const KEPT_NOTICES = 10

/** A point's life as others see it. */
export type PointStatus = 'notConnected' | 'connected' | 'checkedIn' | 'following' | 'signalLost' | 'ended'

export const isOnline = (point: PointState): boolean => point.devices.some((device) => device.line === 'online')

export const pointStatus = (point: PointState, phase: Phase): PointStatus => {
  if (phase === 'closed') return 'ended'
  if (!isOnline(point)) return point.devices.some((device) => device.line === 'lost') ? 'signalLost' : 'notConnected'
  if (phase === 'live' || phase === 'recess') return 'following'
  return point.headcount ? 'checkedIn' : 'connected'
}

/** Null for a point where no device has signed in. While a device is online, that is now. */
export const lastSeen = (point: PointState): Instant | null =>
  point.devices.reduce<Instant | null>((last, { seenAt }) => (last === null || seenAt > last ? seenAt : last), null)

const seen = (point: PointState, id: DeviceId, line: 'online' | 'lost', at: Instant): PointState => ({
  ...point,
  devices: point.devices.map((device) => (device.id === id ? { ...device, line, seenAt: at } : device)),
})

/** `undefined` is a point that does not exist yet; only `pointAdded` brings one into being. */
export const applyPoint = (
  point: PointState | undefined,
  event: PointEvent,
  at: Instant,
  revision: number,
): PointState | undefined => {
  if (event.type === 'pointAdded') {
    const { pointId: id, profile } = event
    return { id, profile, revision, removed: false, codeGeneration: 1, devices: [], headcount: null, notices: [] }
  }
  return point && { ...changePoint(point, event, at), revision }
}

const changePoint = (point: PointState, event: Exclude<PointEvent, { type: 'pointAdded' }>, at: Instant): PointState => {
  switch (event.type) {
    case 'pointEdited':
      return { ...point, profile: event.profile }
    case 'pointRemoved':
      return { ...point, removed: true, devices: [] }
    case 'codeRenewed':
      return { ...point, codeGeneration: point.codeGeneration + 1 }
    case 'deviceBound':
      return { ...point, devices: [...point.devices, { id: event.deviceId, role: event.role, line: 'never', seenAt: at }] }
    case 'deviceRevoked':
      return { ...point, devices: point.devices.filter((device) => device.id !== event.deviceId) }
    case 'deviceConnected':
      return seen(point, event.deviceId, 'online', at)
    case 'deviceLost':
      return seen(point, event.deviceId, 'lost', at)
    case 'headcountSigned':
      return { ...point, headcount: { ...event.headcount, by: event.by, at } }
    case 'pointNotified': {
      const notice = { id: event.announcementId, text: event.text, at }
      return { ...point, notices: [...point.notices, notice].slice(-KEPT_NOTICES) }
    }
    default:
      return event satisfies never
  }
}

import type { DeviceId, PointId } from '../kernel/ids.ts'
import { type Duration, type Instant, between, duration, latest, sum } from '../kernel/time.ts'
import type { LogEvent } from '../protocol/events.ts'

/** How a point's line held, over all its devices. Losses count while the conference is live or in recess. */
export interface PointLine {
  readonly firstConnectedAt: Instant | null
  /** While a device is online, that is now. */
  readonly lastSeenAt: Instant | null
  readonly timesLost: number
  /** From the end of the grace, when a loss is known, to the return or the closing. */
  readonly lost: Duration
}

export const NO_LINE: PointLine = { firstConnectedAt: null, lastSeenAt: null, timesLost: 0, lost: duration(0) }

/** What the history is read from. */
export const LINE_TYPES: readonly LogEvent['type'][] = [
  'conferenceOpened',
  'conferenceClosed',
  'conferenceReopened',
  'deviceConnected',
  'deviceLost',
  'deviceRevoked',
  'pointRemoved',
]

interface Line extends PointLine {
  readonly online: ReadonlySet<DeviceId>
  /** While it counts. */
  readonly lostSince: Instant | null
}

const NEVER: Line = { ...NO_LINE, online: new Set(), lostSince: null }

const lose = (line: Line, at: Instant): Line =>
  line.firstConnectedAt !== null && line.online.size === 0 && line.lostSince === null
    ? { ...line, lostSince: at, timesLost: line.timesLost + 1 }
    : line
const endLoss = (line: Line, at: Instant): Line =>
  line.lostSince === null ? line : { ...line, lostSince: null, lost: sum(line.lost, between(line.lostSince, at)) }

const connect = (line: Line, deviceId: DeviceId, at: Instant): Line => ({
  ...endLoss(line, at),
  firstConnectedAt: line.firstConnectedAt ?? at,
  lastSeenAt: at,
  online: new Set([...line.online, deviceId]),
})
const disconnect = (line: Line, gone: (deviceId: DeviceId) => boolean, at: Instant, counts: boolean): Line => {
  const online = new Set([...line.online].filter((deviceId) => !gone(deviceId)))
  if (online.size === line.online.size) return line
  const left = { ...line, online, lastSeenAt: at }
  return counts ? lose(left, at) : left
}

/** Reads the log in its order; other events than those of LINE_TYPES may be among them and change nothing. */
export const lineHistory = (
  entries: Iterable<{ readonly event: LogEvent; readonly at: Instant }>,
  now: Instant,
): ReadonlyMap<PointId, PointLine> => {
  const lines = new Map<PointId, Line>()
  let isUnderWay = false
  const change = (id: PointId, next: (line: Line) => Line): void => void lines.set(id, next(lines.get(id) ?? NEVER))
  const changeAll = (next: (line: Line) => Line): void => {
    for (const id of lines.keys()) change(id, next)
  }

  for (const { event, at } of entries) {
    switch (event.type) {
      case 'conferenceOpened':
      case 'conferenceReopened':
        isUnderWay = true
        changeAll((line) => lose(line, at))
        break
      case 'conferenceClosed':
        isUnderWay = false
        changeAll((line) => endLoss(line, at))
        break
      case 'deviceConnected':
        change(event.pointId, (line) => connect(line, event.deviceId, at))
        break
      case 'deviceLost':
      case 'deviceRevoked':
        change(event.pointId, (line) => disconnect(line, (id) => id === event.deviceId, at, isUnderWay))
        break
      case 'pointRemoved':
        // Taken out on purpose: from here on nobody misses it.
        change(event.pointId, (line) => endLoss(disconnect(line, () => true, at, false), at))
        break
      default:
        break
    }
  }
  changeAll((line) => endLoss(line, now))
  changeAll((line) => (line.online.size > 0 && line.lastSeenAt !== null ? { ...line, lastSeenAt: latest(now, line.lastSeenAt) } : line))
  return lines
}

import { describe, expect, test } from 'vitest'
import { DeviceId, PointId } from '../kernel/ids.ts'
import { instant, minutes } from '../kernel/time.ts'
import type { LogEvent } from '../protocol/events.ts'
import { lineHistory } from './lineHistory.ts'

const pointId = PointId.parse('p00000000001')
const head = { pointId, deviceId: DeviceId.parse('d00000000001') }
const screen = { pointId, deviceId: DeviceId.parse('d00000000002') }

type Line = [minute: number, event: LogEvent]
const connected = (minute: number, device = head): Line => [minute, { type: 'deviceConnected', ...device }]
const lost = (minute: number, device = head): Line => [minute, { type: 'deviceLost', ...device }]
const revoked = (minute: number, device = head): Line => [minute, { type: 'deviceRevoked', ...device }]
const opened: Line = [10, { type: 'conferenceOpened' }]
const closed: Line = [100, { type: 'conferenceClosed' }]
const at = (minute: number) => instant(minutes(minute))

const table: [name: string, log: Line[], timesLost: number, minutesLost: number, lastSeen: number | null][] = [
  ['never connected: nothing to lose', [opened, closed], 0, 0, null],
  ['held throughout', [connected(1), opened, closed], 0, 0, 120],
  ['lost before the opening and back in time', [connected(1), lost(3), connected(5), opened, closed], 0, 0, 120],
  ['lost before the opening and missed from it on', [connected(1), lost(3), opened, connected(25), closed], 1, 15, 120],
  ['lost twice', [connected(1), opened, lost(20), connected(27), lost(40), connected(43), closed], 2, 10, 120],
  ['lost and never back: until the closing', [connected(1), opened, lost(90), closed], 1, 10, 90],
  ['gone after the closing', [connected(1), opened, closed, lost(101)], 0, 0, 101],
  ['one of two devices lost: the point has a line', [connected(1), connected(2, screen), opened, lost(20), closed], 0, 0, 120],
  ['both lost, one back', [connected(1), connected(2, screen), opened, lost(20), lost(22, screen), connected(30), closed], 1, 8, 120],
  ['its only device revoked', [connected(1), opened, revoked(20), closed], 1, 80, 20],
  ['an unknown device revoked', [connected(1), opened, revoked(20, screen), closed], 0, 0, 120],
  ['still going on', [connected(1), opened, lost(100)], 1, 20, 100],
  ['taken off the list on purpose', [connected(1), opened, [20, { type: 'pointRemoved', pointId }], closed], 0, 0, 20],
  ['closed by mistake and reopened', [connected(1), opened, lost(90), closed, [105, { type: 'conferenceReopened' }], connected(110)], 2, 15, 120],
]

describe('the line of a point', () => {
  test.each(table)('%s', (_name, log, timesLost, minutesLost, lastSeen) => {
    const entries = log.map(([minute, event]) => ({ event, at: at(minute) }))
    const line = lineHistory(entries, at(120)).get(pointId)
    expect({ timesLost: line?.timesLost ?? 0, lost: line?.lost ?? 0, lastSeen: line?.lastSeenAt ?? null }).toEqual({
      timesLost,
      lost: minutes(minutesLost),
      lastSeen: lastSeen === null ? null : at(lastSeen),
    })
    expect(line?.firstConnectedAt ?? null).toBe(log.some(([, { type }]) => type === 'deviceConnected') ? at(1) : null)
  })
})

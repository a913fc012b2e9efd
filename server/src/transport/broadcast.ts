import type { ConferenceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { PointState, Tally } from '@diem-cau/shared/points/points.protocol.ts'
import type { Ended, RowBatch, TallyUpdate } from '@diem-cau/shared/protocol/wire.ts'
import type { Server } from 'socket.io'
import type { Committed } from '../platform/log/lanes.ts'
import { createCoalescer } from './coalesce.ts'
import type { RecentEnvelopes } from './recent.ts'
import { deskRoom, deviceRoom, memberRoom, pointRoom, stageRoom } from './streams.ts'

/** At most four tallies and five batches of rows a second, however many people check in. */
const TALLY_EVERY_MS = 250
const ROWS_EVERY_MS = 200

interface Rows {
  readonly revision: number
  readonly byId: Map<PointId, PointState>
}

/** Sends what was committed to those who may see it: one encoding per stream, never one per socket. */
export const createBroadcast = (io: Server, recent: RecentEnvelopes) => {
  const tallies = createCoalescer<ConferenceId, { revision: number; tally: Tally }>(
    TALLY_EVERY_MS,
    (_older, newer) => newer,
    (conferenceId, { revision, tally }) => {
      io.to(stageRoom(conferenceId)).emit('tally', { conferenceId, revision, tally } satisfies TallyUpdate)
    },
  )
  const rows = createCoalescer<ConferenceId, Rows>(
    ROWS_EVERY_MS,
    (older, newer) => ({ revision: newer.revision, byId: new Map([...(older?.byId ?? []), ...newer.byId]) }),
    (conferenceId, { revision, byId }) => {
      const batch: RowBatch = { conferenceId, revision, rows: [...byId.values()] }
      io.to(deskRoom(conferenceId)).emit('rows', batch)
    },
  )
  const end = (room: string, reason: Ended['reason']): void => {
    io.to(room).emit('ended', { reason } satisfies Ended)
    io.in(room).disconnectSockets(true)
  }

  return {
    committed: ({ conferenceId, seq, envelopes, entries, changedPoints, tally }: Committed): void => {
      recent.add(envelopes)
      for (const envelope of envelopes) io.to(stageRoom(conferenceId)).emit('stage', envelope)
      if (changedPoints.length > 0) {
        tallies.add(conferenceId, { revision: seq, tally })
        rows.add(conferenceId, { revision: seq, byId: new Map(changedPoints.map((point) => [point.id, point])) })
        for (const point of changedPoints) {
          const own: RowBatch = { conferenceId, revision: point.revision, rows: [point] }
          io.to(pointRoom(point.id)).emit('rows', own)
        }
      }
      for (const { event } of entries) {
        if (event.type === 'deviceRevoked') end(deviceRoom(event.deviceId), 'revoked')
        if (event.type === 'pointRemoved') end(pointRoom(event.pointId), 'pointRemoved')
      }
    },
    /** A person was taken off the conference: their sessions end now, whatever they show. */
    memberRemoved: (conferenceId: ConferenceId, userId: string): void => end(memberRoom(conferenceId, userId), 'notAllowed'),
    close: (): void => {
      tallies.close()
      rows.close()
    },
  }
}

import { RECORD_TYPES, agendaRecord, attendanceRecord, totalsOf } from '@diem-cau/shared/conference/record.ts'
import { speakingRecord } from '@diem-cau/shared/conference/speakingRecord.ts'
import { findRequest } from '@diem-cau/shared/floor/floor.ts'
import type { ConferenceRecord, RecordedEvent, RecordedEvents } from '@diem-cau/shared/conference/record.queries.ts'
import type { ConferenceId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import type { Held } from '../platform/log/held.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import { type LogEntry, type Tx, entriesAfter, entriesOfTypes } from '../platform/log/logRepository.ts'

export interface RecordParts {
  readonly db: Db
  readonly lanes: Lanes
  readonly clock: Clock
  allUnits(tx: Tx): Promise<readonly { readonly id: UnitId; readonly name: string }[]>
}

export interface RecordService {
  /** Undefined when there is no such conference. */
  read(conferenceId: ConferenceId): Promise<ConferenceRecord | undefined>
  events(conferenceId: ConferenceId, after: number, limit: number): Promise<RecordedEvents>
}

const kindOf = (actor: string): RecordedEvent['by']['kind'] => {
  const kind = actor.split(':', 1)[0]
  return kind === 'staff' || kind === 'device' || kind === 'follower' ? kind : 'system'
}

/** Account and device ids stay inside; a reader needs to know who it was, not what the machine was called. */
const toRecorded = ({ seq, at, actor, actorName, event }: LogEntry, held: Readonly<Held> | undefined): RecordedEvent => {
  const kind = kindOf(actor)
  return { seq, at, by: { kind, name: kind === 'device' ? pointNameOf(event, held) : actorName }, event }
}

/** Of the point that an event is about, also where it is about the point's speaker; empty for all others. */
export const pointNameOf = (event: LogEvent, held: Readonly<Held> | undefined): string => {
  if ('pointId' in event) return held?.points.get(event.pointId)?.profile.name ?? ''
  if ('speaker' in event) return event.speaker.pointName
  const request = 'requestId' in event && held?.stage ? findRequest(held.stage.floor, event.requestId) : undefined
  return request?.speaker.pointName ?? ''
}

export const createRecordService = ({ db, lanes, clock, allUnits }: RecordParts): RecordService => ({
  read: async (conferenceId) => {
    const unitNames = new Map((await allUnits(db)).map(({ id, name }) => [id, name]))
    const entries = await entriesOfTypes(db, conferenceId, RECORD_TYPES)
    const held = await lanes.read(conferenceId)
    if (!held?.stage) return undefined
    const { stage, points } = held
    const source = { stage, points: points.values(), entries, now: clock(), unitName: (id: UnitId) => unitNames.get(id) }
    const attendance = attendanceRecord(source)
    const { details, phase, openedAt, closedAt } = stage.conference
    return {
      conferenceId,
      details,
      phase,
      openedAt,
      closedAt,
      totals: totalsOf(attendance),
      attendance,
      agenda: agendaRecord(source),
      // A map's values can be gone through once for every asking, not once for all.
      speaking: speakingRecord({ ...source, points: points.values() }),
    }
  },
  events: async (conferenceId, after, limit) => {
    const held = await lanes.read(conferenceId)
    const entries = await entriesAfter(db, conferenceId, after, limit + 1)
    const page = entries.slice(0, limit)
    const next = entries.length > limit ? (page.at(-1)?.seq ?? null) : null
    return { events: page.map((entry) => toRecorded(entry, held)), next }
  },
})

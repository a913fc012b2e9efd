import { RECORD_TYPES, agendaRecord, attendanceRecord, totalsOf } from '@diem-cau/shared/conference/record.ts'
import type { ConferenceRecord, RecordedEvent, RecordedEvents } from '@diem-cau/shared/conference/record.queries.ts'
import type { ConferenceId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
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
const toRecorded = ({ seq, at, actor, actorName, event }: LogEntry, points: Held['points'] | undefined): RecordedEvent => {
  const kind = kindOf(actor)
  const pointName = 'pointId' in event ? (points?.get(event.pointId)?.profile.name ?? '') : ''
  return { seq, at, by: { kind, name: kind === 'device' ? pointName : actorName }, event }
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
    return { conferenceId, details, phase, openedAt, closedAt, totals: totalsOf(attendance), attendance, agenda: agendaRecord(source) }
  },
  events: async (conferenceId, after, limit) => {
    const held = await lanes.read(conferenceId)
    const entries = await entriesAfter(db, conferenceId, after, limit + 1)
    const page = entries.slice(0, limit)
    const next = entries.length > limit ? (page.at(-1)?.seq ?? null) : null
    return { events: page.map((entry) => toRecorded(entry, held?.points)), next }
  },
})

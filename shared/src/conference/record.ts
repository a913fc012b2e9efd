import { type AgendaItem, agendaEvents } from '../agenda/agenda.protocol.ts'
import { type Span, forecast } from '../agenda/forecast.ts'
import { excusedOf, unexcusedOf } from '../attendance/attendance.ts'
import type { DocumentsState } from '../documents/documents.protocol.ts'
import { findDocument } from '../documents/documents.ts'
import type { AgendaItemId, UnitId } from '../kernel/ids.ts'
import { compareVietnamese } from '../kernel/text.ts'
import type { Instant } from '../kernel/time.ts'
import { LINE_TYPES, NO_LINE, type PointLine, lineHistory } from '../points/lineHistory.ts'
import type { PointState } from '../points/points.protocol.ts'
import { typesOf } from '../protocol/eventTypes.ts'
import { type LogEvent, isPointEvent } from '../protocol/events.ts'
import { type StageState, applyStage } from '../protocol/stage.ts'
import type { AgendaRow, AttendanceRow, AttendanceTotals } from './record.queries.ts'

export interface Happened {
  readonly event: LogEvent
  readonly at: Instant
}

const PLAN_TYPES = new Set(['conferenceCreated', 'detailsEdited', ...typesOf(agendaEvents)])
/** All that a record needs of the log, besides the states it has led to. */
export const RECORD_TYPES: ReadonlySet<string> = new Set([...PLAN_TYPES, ...LINE_TYPES])

export interface RecordSource {
  readonly stage: StageState
  readonly points: Iterable<PointState>
  /** The log's entries of RECORD_TYPES, in their order. */
  readonly entries: readonly Happened[]
  readonly now: Instant
  unitName(id: UnitId): string | undefined
}

/** A conference that has not opened yet is planned as its agenda stands now. */
const plansAtOpening = ({ entries, now }: RecordSource): ReadonlyMap<AgendaItemId, Span> => {
  let stage: StageState | undefined
  for (const { event, at } of entries) {
    if (event.type === 'conferenceOpened') break
    if (!isPointEvent(event) && PLAN_TYPES.has(event.type)) stage = applyStage(stage, event, at)
  }
  if (!stage) return new Map()
  const { items } = forecast(stage.agenda, stage.conference.details, now)
  return new Map(items.map(({ itemId, planned }) => [itemId, planned]))
}

const actualOf = ({ progress }: AgendaItem): AgendaRow['actual'] => {
  switch (progress.state) {
    case 'planned':
    case 'cut':
      return null
    case 'running':
      return { start: progress.startedAt, end: null }
    case 'done':
      return { start: progress.startedAt, end: progress.finishedAt }
    default:
      return progress satisfies never
  }
}

/** As it is read out: its own title, or the document it presents. */
export const titleOf = ({ title, documentId }: Pick<AgendaItem, 'title' | 'documentId'>, documents: DocumentsState): string => {
  if (title !== '' || documentId === null) return title
  const document = findDocument(documents, documentId)
  return document ? `${document.type} ${document.number} ${document.subject}` : ''
}

export const agendaRecord = (source: RecordSource): AgendaRow[] => {
  const plans = plansAtOpening(source)
  const { agenda, documents } = source.stage
  return agenda.map((item) => ({
    itemId: item.id,
    kind: item.kind,
    title: titleOf(item, documents),
    presenter: item.presenter?.name ?? '',
    planned: plans.get(item.id) ?? null,
    actual: actualOf(item),
    isCut: item.progress.state === 'cut',
  }))
}

const toRow = ({ id, profile, headcount }: PointState, line: PointLine, unit: string): AttendanceRow => ({
  pointId: id,
  name: profile.name,
  unit,
  kind: profile.kind,
  summoned: profile.summoned,
  headcount: headcount && { ...headcount, unexcused: unexcusedOf(headcount, profile.summoned) },
  ...line,
})

const byBoardOrder = (first: AttendanceRow, second: AttendanceRow): number =>
  Number(second.kind === 'main') - Number(first.kind === 'main') || compareVietnamese(first.name, second.name)

/** Points that were taken off the list are in the events only: nobody was to come to them. */
export const attendanceRecord = (source: RecordSource): AttendanceRow[] => {
  const lines = lineHistory(source.entries, source.now)
  const rows: AttendanceRow[] = []
  for (const point of source.points) {
    if (point.removed) continue
    const { firstConnectedAt, lastSeenAt, timesLost, lost } = lines.get(point.id) ?? NO_LINE
    const unit = point.profile.unitId === null ? '' : (source.unitName(point.profile.unitId) ?? '')
    rows.push(toRow(point, { firstConnectedAt, lastSeenAt, timesLost, lost }, unit))
  }
  return rows.sort(byBoardOrder)
}

export const totalsOf = (rows: readonly AttendanceRow[]): AttendanceTotals => {
  const total = (each: (row: AttendanceRow) => number): number => rows.reduce((sum, row) => sum + each(row), 0)
  return {
    points: rows.length,
    signed: total(({ headcount }) => (headcount ? 1 : 0)),
    summoned: total(({ summoned }) => summoned),
    present: total(({ headcount }) => headcount?.present ?? 0),
    excused: total(({ headcount }) => (headcount ? excusedOf(headcount) : 0)),
    unexcused: total(({ headcount }) => headcount?.unexcused ?? 0),
  }
}

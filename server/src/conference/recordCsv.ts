import type { AbsenceReason } from '@diem-cau/shared/attendance/attendance.protocol.ts'
import { excusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import type { AgendaRow, AttendanceRow, ConferenceRecord, RecordedEvent } from '@diem-cau/shared/conference/record.queries.ts'
import { type Duration, type Instant, type TimeZone, between, toMinutes } from '@diem-cau/shared/kernel/time.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { CsvCell } from '../platform/sheets/writeCsv.ts'
import type { RecordWords } from './recordWords.ts'

type Row = readonly CsvCell[]

/** '2021-11-18 08:02:15' on the wall clock of the conference: read as a time by every spreadsheet in every language. */
const clockOf = (timeZone: TimeZone) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : format.format(at))
}

const minutesOf = (span: { readonly start: Instant; readonly end: Instant | null } | null): CsvCell =>
  span?.end ? toMinutes(between(span.start, span.end)) : null

export const attendanceRows = (rows: readonly AttendanceRow[], zone: TimeZone, words: RecordWords): Row[] => {
  const clock = clockOf(zone)
  return rows.map(({ headcount, ...row }) => {
    const excused = (reason: AbsenceReason): CsvCell =>
      headcount && (headcount.excused.find((each) => each.reason === reason)?.count ?? 0)
    return [
      row.name,
      row.unit,
      words.pointKinds[row.kind],
      row.summoned,
      headcount?.present ?? null,
      headcount && excusedOf(headcount),
      excused('sick'),
      excused('duty'),
      excused('leave'),
      excused('other'),
      headcount?.unexcused ?? null,
      clock(headcount?.at),
      headcount && words.signedBy[headcount.by],
      clock(row.firstConnectedAt),
      clock(row.lastSeenAt),
      row.timesLost,
      toMinutes(row.lost),
    ]
  })
}

const outcomeOf = ({ actual, isCut }: AgendaRow, { outcomes }: RecordWords): string => {
  if (isCut) return outcomes.cut
  if (!actual) return outcomes.notHeld
  return actual.end === null ? outcomes.running : outcomes.held
}

export const agendaRows = (rows: readonly AgendaRow[], zone: TimeZone, words: RecordWords): Row[] => {
  const clock = clockOf(zone)
  return rows.map((row, index) => [
    index + 1,
    words.itemKinds[row.kind],
    row.title,
    row.presenter,
    clock(row.planned?.start),
    clock(row.planned?.end),
    minutesOf(row.planned),
    clock(row.actual?.start),
    clock(row.actual?.end),
    minutesOf(row.actual),
    outcomeOf(row, words),
  ])
}

/** '0:05:30': a length of time to every spreadsheet. */
const lengthCell = (length: Duration): string => {
  const seconds = Math.round(length / 1000)
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** One row per speaker; the last two cells are the sums of their point and of its unit. */
export const speakingRows = ({ speeches, points, units }: ConferenceRecord['speaking'], zone: TimeZone, words: RecordWords): Row[] => {
  const clock = clockOf(zone)
  return speeches.map((row, index) => {
    const ofPoint = points.find(({ name, unit }) => name === row.point && unit === row.unit)
    const ofUnit = units.find(({ name }) => name === row.unit)
    return [
      index + 1,
      words.speakKinds[row.kind],
      row.name,
      row.position,
      row.topic,
      row.point,
      row.unit,
      clock(row.startedAt),
      clock(row.endedAt),
      lengthCell(row.given),
      lengthCell(row.spoken),
      ofPoint ? lengthCell(ofPoint.spoken) : '',
      ofUnit ? lengthCell(ofUnit.spoken) : '',
    ]
  })
}

/** The last cell holds what else the event says, as JSON. */
export const eventRows = (
  events: readonly RecordedEvent[],
  zone: TimeZone,
  words: RecordWords,
  pointName: (event: LogEvent) => string,
): Row[] => {
  const clock = clockOf(zone)
  return events.map(({ seq, at, by, event }) => {
    const { type, ...details } = event
    return [seq, clock(at), words.eventTypes[type], by.kind === 'system' ? words.system : by.name, pointName(event), JSON.stringify(details)]
  })
}

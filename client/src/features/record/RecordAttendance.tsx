import type { AttendanceRow, ConferenceRecord } from '@diem-cau/shared/conference/record.queries.ts'
import { excusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import { useMemo } from 'react'
import { type Format, useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Stat } from '../../ui/Stat.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { CsvLink } from './CsvLink.tsx'
import styles from './Record.module.css'
import { recordMessages } from './record.messages.ts'

const NOT_SIGNED = -1

/** Who was there: the sums, and point by point. */
export const RecordAttendance = ({ record }: { readonly record: ConferenceRecord }) => {
  const words = useMessages(recordMessages)
  const format = useFormat()
  const zone = record.details.timeZone
  const { totals } = record
  const columns = useMemo(() => attendanceColumns(words, format, zone), [words, format, zone])
  return (
    <div className={styles.part}>
      <dl className={styles.figures}>
        <Stat
          label={words.present}
          value={format.number(totals.present)}
          of={format.number(totals.summoned)}
          {...(totals.summoned > 0 && { detail: format.percent(totals.present / totals.summoned) })}
        />
        <Stat label={words.signed} value={format.number(totals.signed)} of={format.number(totals.points)} />
        <Stat label={words.excused} value={format.number(totals.excused)} />
        <Stat label={words.unexcused} value={format.number(totals.unexcused)} detail={words.unexcusedDetail} />
      </dl>
      <Panel title={words.attendance} isFlush actions={<CsvLink part="attendance" />}>
        <VirtualTable
          label={words.attendance}
          rows={record.attendance}
          columns={columns}
          rowKey={(row) => row.pointId}
          empty={<EmptyState title={words.noPoints} />}
        />
      </Panel>
    </div>
  )
}

type Words = ReturnType<typeof useMessages<(typeof recordMessages)['vi']>>

const attendanceColumns = (words: Words, format: Format, zone: string): Column<AttendanceRow>[] => {
  const count = (heads: number | undefined) => (heads === undefined ? '–' : format.number(heads))
  return [
    { key: 'point', header: words.point, track: 'minmax(13rem, 2fr)', cell: ({ name }) => <span title={name}>{name}</span>, sortBy: ({ name }) => name },
    { key: 'unit', header: words.unit, track: 'minmax(7rem, 1fr)', cell: ({ unit }) => unit, sortBy: ({ unit }) => unit },
    { key: 'summoned', header: words.summoned, track: '6.5rem', align: 'end', cell: ({ summoned }) => count(summoned), sortBy: ({ summoned }) => summoned },
    {
      key: 'present',
      header: words.present,
      track: '6rem',
      align: 'end',
      cell: ({ headcount }) => <strong>{count(headcount?.present)}</strong>,
      sortBy: ({ headcount }) => headcount?.present ?? NOT_SIGNED,
    },
    {
      key: 'excused',
      header: words.excused,
      track: '8rem',
      align: 'end',
      cell: ({ headcount }) => count(headcount ? excusedOf(headcount) : undefined),
      sortBy: ({ headcount }) => (headcount ? excusedOf(headcount) : NOT_SIGNED),
    },
    {
      key: 'unexcused',
      header: words.unexcused,
      track: '9.5rem',
      align: 'end',
      cell: ({ headcount }) => count(headcount?.unexcused),
      sortBy: ({ headcount }) => headcount?.unexcused ?? NOT_SIGNED,
    },
    {
      key: 'signedAt',
      header: words.signedAt,
      track: '5.5rem',
      cell: ({ headcount }) => (headcount ? format.time(headcount.at, zone) : words.notSigned),
      sortBy: ({ headcount }) => headcount?.at ?? NOT_SIGNED,
    },
    {
      key: 'signedBy',
      header: words.signedBy,
      track: '8.5rem',
      cell: ({ headcount }) => (headcount ? (headcount.by === 'head' ? words.byHead : words.byDesk) : ''),
      sortBy: ({ headcount }) => headcount?.by ?? '',
    },
    {
      key: 'lost',
      header: words.timesLost,
      track: '8.5rem',
      cell: ({ timesLost, lost }) => (timesLost > 0 ? words.times(timesLost, format.duration(lost)) : '–'),
      sortBy: ({ lost }) => lost,
    },
  ]
}

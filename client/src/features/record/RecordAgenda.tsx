import type { AgendaRow, ConferenceRecord } from '@diem-cau/shared/conference/record.queries.ts'
import { useMemo } from 'react'
import { type Format, useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { CsvLink } from './CsvLink.tsx'
import { type Outcome, outcomeOf } from './agendaTimes.ts'
import { recordMessages } from './record.messages.ts'

type Words = ReturnType<typeof useMessages<(typeof recordMessages)['vi']>>
type Line = AgendaRow & { readonly number: number }

/** What was planned when the conference opened, and what became of it. */
export const RecordAgenda = ({ record }: { readonly record: ConferenceRecord }) => {
  const words = useMessages(recordMessages)
  const format = useFormat()
  const zone = record.details.timeZone
  const isClosed = record.phase === 'closed'
  const rows = useMemo(() => record.agenda.map((row, index) => ({ ...row, number: index + 1 })), [record.agenda])
  const columns = useMemo(() => agendaColumns(words, format, zone, isClosed), [words, format, zone, isClosed])
  return (
    <Panel title={words.agenda} isFlush actions={<CsvLink part="agenda" />}>
      <VirtualTable
        label={words.agenda}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.itemId}
        empty={<EmptyState title={words.noItems} />}
      />
    </Panel>
  )
}

const outcomeText = (outcome: Outcome, words: Words, format: Format): string => {
  switch (outcome.kind) {
    case 'longer':
    case 'shorter':
      return words[outcome.kind](format.duration(outcome.by))
    case 'running':
      return words.isRunning
    case 'cut':
    case 'toCome':
    case 'notHeld':
    case 'unplanned':
    case 'asPlanned':
      return words[outcome.kind]
    default:
      return outcome satisfies never
  }
}

const agendaColumns = (words: Words, format: Format, zone: string, isClosed: boolean): Column<Line>[] => {
  const span = (times: AgendaRow['actual']): string =>
    times ? `${format.time(times.start, zone)} – ${times.end === null ? '…' : format.time(times.end, zone)}` : '–'
  return [
    { key: 'number', header: words.seq, track: '3.5rem', cell: ({ number }) => number, sortBy: ({ number }) => number },
    {
      key: 'item',
      header: words.item,
      track: 'minmax(14rem, 3fr)',
      cell: ({ title }) => <span title={title}>{title}</span>,
      sortBy: ({ title }) => title,
    },
    { key: 'presenter', header: words.presenter, track: 'minmax(8rem, 1fr)', cell: ({ presenter }) => presenter, sortBy: ({ presenter }) => presenter },
    { key: 'planned', header: words.planned, track: '9rem', cell: ({ planned }) => span(planned), sortBy: ({ planned }) => planned?.start ?? 0 },
    { key: 'actual', header: words.actual, track: '9rem', cell: ({ actual }) => <strong>{span(actual)}</strong>, sortBy: ({ actual }) => actual?.start ?? 0 },
    { key: 'difference', header: words.difference, track: '12rem', cell: (row) => outcomeText(outcomeOf(row, isClosed), words, format) },
  ]
}

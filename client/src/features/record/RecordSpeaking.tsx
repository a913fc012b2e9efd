import type { ConferenceRecord, SpeakingTotal, SpeechRow } from '@diem-cau/shared/conference/record.queries.ts'
import { useMemo } from 'react'
import { type Format, useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { CsvLink } from './CsvLink.tsx'
import styles from './Record.module.css'
import { recordMessages } from './record.messages.ts'

type Words = ReturnType<typeof useMessages<(typeof recordMessages)['vi']>>

/** Who spoke and for how long, and what each point and unit had in all. */
export const RecordSpeaking = ({ record }: { readonly record: ConferenceRecord }) => {
  const words = useMessages(recordMessages)
  const format = useFormat()
  const zone = record.details.timeZone
  const { speeches, points, units } = record.speaking
  const columns = useMemo(() => speechColumns(words, format, zone), [words, format, zone])
  const totals = useMemo(() => totalColumns(words, format), [words, format])
  const table = (title: string, head: string, rows: readonly SpeakingTotal[]) =>
    rows.length > 0 && (
      <Panel title={title} isFlush>
        <VirtualTable
          label={title}
          rows={rows}
          columns={[{ key: 'name', header: head, track: 'minmax(10rem, 1fr)', cell: ({ name }) => name, sortBy: ({ name }) => name }, ...totals]}
          rowKey={({ name, unit }) => `${name} ${unit}`}
          empty={null}
        />
      </Panel>
    )
  return (
    <div className={styles.part}>
      <Panel title={words.speaking} isFlush actions={<CsvLink part="speaking" />}>
        <VirtualTable
          label={words.speaking}
          rows={speeches}
          columns={columns}
          rowKey={(row) => row.requestId}
          empty={<EmptyState title={words.nobodySpoke} />}
        />
      </Panel>
      {table(words.spokenByPoint, words.point, points)}
      {table(words.spokenByUnit, words.unit, units)}
    </div>
  )
}

const speechColumns = (words: Words, format: Format, zone: string): Column<SpeechRow>[] => [
  { key: 'started', header: words.started, track: '6rem', cell: ({ startedAt }) => format.time(startedAt, zone), sortBy: ({ startedAt }) => startedAt },
  {
    key: 'speaker',
    header: words.speaker,
    track: 'minmax(12rem, 2fr)',
    cell: ({ name, position, point }) => [name || point, position].filter((each) => each !== '').join(', '),
    sortBy: ({ name, point }) => name || point,
  },
  { key: 'point', header: words.from, track: 'minmax(10rem, 1fr)', cell: ({ point }) => point, sortBy: ({ point }) => point },
  {
    key: 'topic',
    header: words.topic,
    track: 'minmax(10rem, 2fr)',
    cell: ({ kind, topic }) => [kind === 'paper' ? words.paper : '', topic].filter((each) => each !== '').join(': '),
  },
  { key: 'given', header: words.given, track: '6.5rem', align: 'end', cell: ({ given }) => format.timer(given), sortBy: ({ given }) => given },
  {
    key: 'spoken',
    header: words.spoken,
    track: '8rem',
    align: 'end',
    cell: ({ spoken }) => <strong>{format.timer(spoken)}</strong>,
    sortBy: ({ spoken }) => spoken,
  },
]

const totalColumns = (words: Words, format: Format): Column<SpeakingTotal>[] => [
  { key: 'turns', header: words.turns, track: '6.5rem', align: 'end', cell: ({ speeches }) => format.number(speeches), sortBy: ({ speeches }) => speeches },
  {
    key: 'spoken',
    header: words.spoken,
    track: '8rem',
    align: 'end',
    cell: ({ spoken }) => <strong>{format.timer(spoken)}</strong>,
    sortBy: ({ spoken }) => spoken,
  },
]

import type { RecordedEvent } from '@diem-cau/shared/conference/record.queries.ts'
import { useMemo, useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { CsvLink } from './CsvLink.tsx'
import styles from './Record.module.css'
import { type EventGroup, eventGroups, isOfGroup } from './eventGroups.ts'
import { eventSentence } from './eventSentence.ts'
import { inWords } from './nameBook.ts'
import { recordMessages } from './record.messages.ts'
import { useRecordedEvents } from './recordQueries.ts'

type Line = RecordedEvent & { readonly words: string }

/** Everything that happened, in its order, in words. */
export const RecordEvents = () => {
  const words = useMessages(recordMessages)
  const format = useFormat()
  const language = useLanguage()
  const failureText = useFailureText()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useRecordedEvents(useConferenceId())
  const [group, setGroup] = useState<EventGroup>('all')
  const told = useMemo(
    () => inWords(data?.pages ?? [], (event, names) => eventSentence(event, names, language)),
    [data, language],
  )
  const rows = useMemo(() => told.filter(({ event }) => isOfGroup(event, group)), [told, group])
  const columns = useMemo((): Column<Line>[] => {
    const who = ({ by: { kind, name } }: Line): string =>
      name !== '' ? name : kind === 'system' ? words.system : kind === 'follower' ? words.follower : '–'
    return [
      { key: 'seq', header: words.seq, track: '4.5rem', cell: ({ seq }) => format.number(seq), sortBy: ({ seq }) => seq },
      { key: 'at', header: words.at, track: '10.5rem', cell: ({ at }) => `${format.timeWithSeconds(at, zone)} ${format.date(at, zone)}` },
      { key: 'by', header: words.by, track: 'minmax(9rem, 14rem)', cell: who, sortBy: who },
      {
        key: 'what',
        header: words.what,
        track: 'minmax(20rem, 1fr)',
        cell: ({ words: sentence }) => <span title={sentence}>{sentence}</span>,
      },
    ]
  }, [words, format, zone])
  if (error) {
    return (
      <ErrorState title={words.failed} onRetry={() => void refetch()}>
        {failureText(error)}
      </ErrorState>
    )
  }
  if (!data) return <Skeleton lines={8} />
  const count = format.number(rows.length)
  return (
    <Panel
      title={words.events}
      isFlush
      actions={
        <>
          <Select
            aria-label={words.group}
            options={eventGroups.map((each) => ({ value: each, label: each === 'points' ? words.ofPoints : words[each] }))}
            value={group}
            onChange={(event) => setGroup(eventGroups.find((each) => each === event.target.value) ?? 'all')}
          />
          <CsvLink part="events" />
        </>
      }
    >
      <VirtualTable
        label={words.events}
        rows={rows}
        columns={columns}
        rowKey={({ seq }) => String(seq)}
        empty={<EmptyState title={words.noEvents} />}
      />
      <div className={styles.more}>
        <span role="status">{hasNextPage ? words.shownOfMore(count) : words.shown(count)}</span>
        {hasNextPage && (
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.loadMore}
          </Button>
        )}
      </div>
    </Panel>
  )
}

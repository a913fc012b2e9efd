import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { RecordAgenda } from '../../features/record/RecordAgenda.tsx'
import { RecordAttendance } from '../../features/record/RecordAttendance.tsx'
import { RecordEvents } from '../../features/record/RecordEvents.tsx'
import { RecordSpeaking } from '../../features/record/RecordSpeaking.tsx'
import { recordMessages } from '../../features/record/record.messages.ts'
import { useRecord } from '../../features/record/recordQueries.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './RecordScreen.module.css'

type Part = 'attendance' | 'agenda' | 'speaking' | 'events'

/** What is left of the day: who was there, what was held when, and everything that happened. */
export default function RecordScreen() {
  const words = useMessages(recordMessages)
  const format = useFormat()
  const failureText = useFailureText()
  const { data: record, error, isFetching, refetch } = useRecord(useConferenceId())
  const [part, setPart] = useState<Part>('attendance')
  if (!record) {
    return error ? (
      <ErrorState title={words.failed} onRetry={() => void refetch()}>
        {failureText(error)}
      </ErrorState>
    ) : (
      <Skeleton lines={8} />
    )
  }
  const { openedAt, closedAt, details } = record
  const hours = [
    openedAt === null ? '' : words.opened(format.dateTime(openedAt, details.timeZone)),
    closedAt === null ? '' : words.closed(format.dateTime(closedAt, details.timeZone)),
  ]
  return (
    <div className={styles.record}>
      <PageHeader overline={details.host} title={words.title} meta={hours.filter((hour) => hour !== '').join(', ')} />
      {record.phase !== 'closed' && (
        <Callout
          tone="info"
          action={
            <Button size="small" isBusy={isFetching} onClick={() => void refetch()}>
              {words.refresh}
            </Button>
          }
        >
          {words.notFinal}
        </Callout>
      )}
      <Tabs
        label={words.views}
        value={part}
        onChange={setPart}
        tabs={[
          { key: 'attendance', label: words.attendance, count: record.attendance.length, content: <RecordAttendance record={record} /> },
          { key: 'agenda', label: words.agenda, count: record.agenda.length, content: <RecordAgenda record={record} /> },
          { key: 'speaking', label: words.speaking, count: record.speaking.speeches.length, content: <RecordSpeaking record={record} /> },
          { key: 'events', label: words.events, content: <RecordEvents /> },
        ]}
      />
    </div>
  )
}

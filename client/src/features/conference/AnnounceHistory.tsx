import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useStage } from '../../realtime/SessionProvider.tsx'
import styles from './Announce.module.css'
import { announceHistory } from './announceHistory.ts'
import { announceMessages } from './announce.messages.ts'

/** What the desk has said so far, and to whom. */
export const AnnounceHistory = () => {
  const words = useMessages(announceMessages)
  const format = useFormat()
  const toAll = useStage((stage) => stage.conference.announcements)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const { byId } = useRows()
  const said = useMemo(() => announceHistory(toAll, byId.values()), [toAll, byId])
  if (said.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <ol className={styles.history} aria-label={words.history}>
      {said.map((each) => (
        <li key={each.id}>
          <p className={styles.meta}>
            <time dateTime={new Date(each.at).toISOString()}>{format.time(each.at, zone)}</time> ·{' '}
            {each.pointName ?? words.toAll}
          </p>
          <p className={styles.text}>{each.text}</p>
        </li>
      ))}
    </ol>
  )
}

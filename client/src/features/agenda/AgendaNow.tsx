import { plannedStart } from '@diem-cau/shared/conference/conference.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { agendaNow } from './agendaNow.ts'
import { titleOf, useTimetable } from './agenda.selectors.ts'
import styles from './AgendaNow.module.css'
import { agendaLiveMessages } from './agendaLive.messages.ts'

/** What runs, how long it still has, and what comes after it. */
export const AgendaNow = () => {
  const words = useMessages(agendaLiveMessages)
  const format = useFormat()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const { details, openedAt } = useStage((stage) => stage.conference)
  const { running, left, next, nextStart } = agendaNow(agenda, useTimetable(), useNow(1_000))
  const whyQuiet = (): string => {
    if (openedAt === null) return words.notStarted(format.dateTime(plannedStart(details), details.timeZone))
    return next ? words.nothingRuns : words.allHeld
  }
  return (
    <div className={styles.now}>
      {running ? (
        <>
          <p className={styles.eyebrow}>
            {words.now}
            {left !== null && (
              <span className={left < 0 ? styles.over : styles.left} role="timer">
                {(left < 0 ? words.over : words.left)(format.timer(left).replace('−', ''))}
              </span>
            )}
          </p>
          <p className={styles.title}>{titleOf(running, documents)}</p>
          {running.presenter && (
            <p className={styles.by}>
              {words.presenter}: {running.presenter.name}
            </p>
          )}
        </>
      ) : (
        <p className={styles.title}>{whyQuiet()}</p>
      )}
      {next && (
        <p className={styles.next}>
          <strong>{nextStart === null ? words.next : words.nextAt(format.time(nextStart, details.timeZone))}:</strong>{' '}
          {titleOf(next, documents)}
        </p>
      )}
    </div>
  )
}

import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { type Duration, minutes } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import styles from './AgendaRun.module.css'
import { ExtendOther } from './AgendaRunExtend.tsx'
import { ItemTimer } from './AgendaRunTimer.tsx'
import { titleOf, useTimetable } from './agenda.selectors.ts'
import { agendaRunMessages } from './agendaRun.messages.ts'
import type { RunHandling } from './useAgendaRun.ts'

/** What runs with its clock, and the one tap that starts what comes next. */
export const AgendaRunNow = ({ handling }: { readonly handling: RunHandling }) => {
  const { running, next } = handling
  const isClosed = useStage((stage) => stage.conference.phase === 'closed')
  if (isClosed) return null
  return (
    <div className={styles.now}>
      {running ? <Running item={running} handling={handling} /> : <Quiet hasNext={next !== undefined} />}
      {next && <Next item={next} handling={handling} />}
    </div>
  )
}

const Quiet = ({ hasNext }: { readonly hasNext: boolean }) => {
  const words = useMessages(agendaRunMessages)
  const isEmpty = useStage((stage) => stage.agenda.length === 0)
  return <p className={styles.quiet}>{isEmpty ? words.empty : hasNext ? words.nothingRuns : words.allHeld}</p>
}

type PartProps = { readonly item: AgendaItem; readonly handling: RunHandling }

const Running = ({ item, handling }: PartProps) => {
  const words = useMessages(agendaRunMessages)
  const documents = useStage((stage) => stage.documents)
  const extend = (by: Duration): void => void handling.extend(item.id, by)
  return (
    <div className={styles.running}>
      <p className={styles.eyebrow}>
        <span>{words.running}</span>
        <ItemTimer item={item} />
      </p>
      <p className={styles.title}>{titleOf(item, documents)}</p>
      {item.presenter && <p className={styles.by}>{words.by(item.presenter.name)}</p>}
      <div className={styles.buttons}>
        <Button size="small" isBusy={handling.isBusy(`finish ${item.id}`)} aria-keyshortcuts="Alt+K" onClick={() => void handling.finish(item.id)}>
          {words.finish}
        </Button>
        <Button size="small" isBusy={handling.isBusy(`extend ${item.id}`)} aria-keyshortcuts="Alt+5" onClick={() => extend(minutes(5))}>
          {words.plusFive}
        </Button>
        <Button size="small" onClick={() => extend(minutes(10))}>
          {words.plusTen}
        </Button>
        <ExtendOther onExtend={extend} />
      </div>
    </div>
  )
}

const Next = ({ item, handling }: PartProps) => {
  const words = useMessages(agendaRunMessages)
  const format = useFormat()
  const documents = useStage((stage) => stage.documents)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const isLive = useStage((stage) => stage.conference.phase === 'live')
  const start = useTimetable().items.find((each) => each.itemId === item.id)?.expected?.start
  return (
    <div className={styles.next}>
      <div className={styles.nextWords}>
        <p className={styles.eyebrow}>{start === undefined ? words.next : words.nextAt(format.time(start, zone))}</p>
        <p className={styles.nextTitle}>{titleOf(item, documents)}</p>
      </div>
      {isLive ? (
        <Button
          variant="primary"
          isBusy={handling.isBusy(`start ${item.id}`)}
          onClick={() => void handling.start(item.id)}
          aria-keyshortcuts="Alt+N"
        >
          {words.startNext} <KeyHint keys={['Alt', 'N']} />
        </Button>
      ) : (
        <p className={styles.by}>{words.notLive}</p>
      )}
    </div>
  )
}

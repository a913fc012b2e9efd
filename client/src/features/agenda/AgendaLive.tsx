import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { ItemForecast } from '@diem-cau/shared/agenda/forecast.ts'
import { useEffect, useRef } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { isMoved } from './agendaNow.ts'
import { titleOf, useTimetable } from './agenda.selectors.ts'
import styles from './AgendaLive.module.css'
import { agendaLiveMessages } from './agendaLive.messages.ts'

/** The day as it goes: each item at the hour it was held or is expected at, with the planned hour where it moved. */
export const AgendaLive = () => {
  const words = useMessages(agendaLiveMessages)
  const agenda = useStage((stage) => stage.agenda)
  const timetable = useTimetable()
  if (agenda.length === 0) return <p className={styles.empty}>{words.empty}</p>
  return (
    <ol className={styles.list}>
      {agenda.map((item, index) => (
        <AgendaLine key={item.id} item={item} hours={timetable.items[index]} />
      ))}
    </ol>
  )
}

const AgendaLine = ({ item, hours }: { item: AgendaItem; hours: ItemForecast | undefined }) => {
  const words = useMessages(agendaLiveMessages)
  const format = useFormat()
  const documents = useStage((stage) => stage.documents)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const { state } = item.progress
  const line = useRef<HTMLLIElement>(null)
  const isRunning = state === 'running'

  // Keeps the running item in sight when the list scrolls in a box of its own; the page itself never jumps.
  useEffect(() => {
    const box = line.current?.parentElement?.parentElement
    if (!isRunning || !line.current || !box || box.scrollHeight <= box.clientHeight) return
    box.scrollTop = line.current.offsetTop - box.offsetTop - box.clientHeight / 3
  }, [isRunning])

  const start = hours?.expected?.start ?? hours?.planned.start
  const moved = hours?.expected && isMoved(hours.planned.start, hours.expected.start)
  return (
    <li ref={line} className={styles.line} data-state={state} aria-current={isRunning ? 'step' : undefined}>
      <span className={styles.hour}>
        {start !== undefined && <time dateTime={new Date(start).toISOString()}>{format.time(start, zone)}</time>}
        {moved && <small>{words.planned(format.time(hours.planned.start, zone))}</small>}
      </span>
      <span className={styles.what}>
        <span className={styles.title}>{titleOf(item, documents)}</span>
        {item.presenter && <small>{item.presenter.name}</small>}
        {isRunning && <strong className={styles.now}>{words.now}</strong>}
        {state === 'done' && <small>{words.done}</small>}
        {state === 'cut' && <small>{words.cut}</small>}
      </span>
    </li>
  )
}

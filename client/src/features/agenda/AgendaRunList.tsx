import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { lengthOf } from '@diem-cau/shared/agenda/agenda.ts'
import type { ItemForecast } from '@diem-cau/shared/agenda/forecast.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useEffect, useRef } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import styles from './AgendaRun.module.css'
import { isMoved } from './agendaNow.ts'
import { itemOptions } from './agendaRun.ts'
import { agendaRunMessages } from './agendaRun.messages.ts'
import { titleOf, useTimetable } from './agenda.selectors.ts'
import type { RunHandling } from './useAgendaRun.ts'

/** The whole day in order: planned and expected times, and what can be done with each item. */
export const AgendaRunList = ({ handling }: { readonly handling: RunHandling }) => {
  const words = useMessages(agendaRunMessages)
  const agenda = useStage((stage) => stage.agenda)
  const times = useTimetable().items
  const list = useRef<HTMLOListElement>(null)
  const runningId = handling.running?.id
  // The day moves on: what runs comes into view, without moving the page around it.
  useEffect(() => {
    const scroller = list.current?.parentElement
    const line = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!scroller || !line) return
    scroller.scrollTo({ top: line.offsetTop - scroller.clientHeight / 3 })
  }, [runningId])
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.list}>
      <ol ref={list} className={styles.list}>
        {agenda.map((item, index) => (
          <Line key={item.id} item={item} number={index + 1} times={times[index]} handling={handling} />
        ))}
      </ol>
    </div>
  )
}

type LineProps = {
  readonly item: AgendaItem
  readonly number: number
  readonly times: ItemForecast | undefined
  readonly handling: RunHandling
}

const Line = ({ item, number, times, handling }: LineProps) => {
  const words = useMessages(agendaRunMessages)
  const format = useFormat()
  const documents = useStage((stage) => stage.documents)
  const { state } = item.progress
  const title = titleOf(item, documents)
  const sections = useItemMenu(item, handling)
  const length = format.duration(lengthOf(item))
  return (
    <li
      className={classes(styles.line, styles[state])}
      aria-current={state === 'running' ? 'step' : undefined}
    >
      <span className={styles.number}>{number}</span>
      <div className={styles.lineWords}>
        <p className={styles.lineTitle}>{title}</p>
        <p className={styles.lineMeta}>
          {times && <Times times={times} />}
          <span>{state === 'done' ? words.done : state === 'cut' ? words.isCut : length}</span>
          {item.extension !== 0 && (
            <span className={styles.extension}>
              {(item.extension > 0 ? words.lengthen : words.shorten)(format.duration(item.extension))}
            </span>
          )}
        </p>
      </div>
      {sections.some((items) => items.length > 0) && (
        <Menu trigger={<IconButton size="small" label={words.more(title)} icon={<Ellipsis />} />} sections={sections} />
      )}
    </li>
  )
}

/** The planned hour, and the one it has become when that is another. */
const Times = ({ times: { planned, expected } }: { readonly times: ItemForecast }) => {
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const isOther = expected !== null && isMoved(planned.start, expected.start)
  return (
    <span>
      {isOther ? <s>{format.time(planned.start, zone)}</s> : format.time(planned.start, zone)}
      {isOther && <strong> {format.time(expected.start, zone)}</strong>}
    </span>
  )
}

const useItemMenu = (item: AgendaItem, handling: RunHandling): readonly (readonly MenuItem[])[] => {
  const words = useMessages(agendaRunMessages)
  const agenda = useStage((stage) => stage.agenda)
  const phase = useStage((stage) => stage.conference.phase)
  const options = itemOptions(agenda, item, phase)
  const { id } = item
  const { swapWith } = options
  const minutesMore = [5, 10] as const
  return [
    [
      ...(options.canStart ? [{ key: 'start', label: words.start, onSelect: () => void handling.start(id) }] : []),
      ...(options.canFinish ? [{ key: 'finish', label: words.finish, onSelect: () => void handling.finish(id) }] : []),
    ],
    [
      ...(options.canExtend
        ? minutesMore.map((count) => ({
            key: `extend${count}`,
            label: count === 5 ? words.plusFive : words.plusTen,
            onSelect: () => void handling.extend(id, minutes(count)),
          }))
        : []),
      ...(swapWith ? [{ key: 'swap', label: words.swap, onSelect: () => void handling.swap(id, swapWith) }] : []),
    ],
    [
      ...(options.canCut ? [{ key: 'cut', label: words.cut, isDangerous: true, onSelect: () => void handling.cut(id) }] : []),
      ...(options.canRestore ? [{ key: 'restore', label: words.restore, onSelect: () => void handling.restore(id) }] : []),
    ],
  ]
}

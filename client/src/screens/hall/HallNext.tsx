import { nextItem } from '@diem-cau/shared/agenda/agenda.ts'
import { paceOf } from '../../features/agenda/agendaNow.ts'
import { titleOf, useTimetable } from '../../features/agenda/agenda.selectors.ts'
import { usePaceText } from '../../features/agenda/usePaceText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'

/** What comes after what is on, with its hour at the present pace. */
export const HallNext = () => {
  const words = useMessages(hallMessages)
  const format = useFormat()
  const next = useStage((stage) => nextItem(stage.agenda))
  const documents = useStage((stage) => stage.documents)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const timetable = useTimetable()
  if (!next) return null
  const start = timetable.items.find((each) => each.itemId === next.id)?.expected?.start
  return (
    <p className={styles.next}>
      <strong>
        {words.next}
        {start === undefined ? '' : ` ${format.time(start, zone)}`}
      </strong>{' '}
      {titleOf(next, documents)}
    </p>
  )
}

/** "chậm 12 phút"; nothing while the day keeps to its plan. */
export const HallPace = () => {
  const { delay } = useTimetable()
  const paceText = usePaceText()
  const pace = paceOf(delay)
  return pace === 'onTime' ? null : (
    <span className={styles.pace} data-pace={pace}>
      {paceText(delay)}
    </span>
  )
}

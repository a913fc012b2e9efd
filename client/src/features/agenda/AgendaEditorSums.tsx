import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Forecast } from '@diem-cau/shared/agenda/forecast.ts'
import { isUnderWay } from '@diem-cau/shared/conference/conference.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Stat } from '../../ui/Stat.tsx'
import styles from './AgendaEditor.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { totalLength } from './agendaOrder.ts'

/** How long it all is, and when it ends. */
export const AgendaEditorSums = ({ items, timetable }: { readonly items: AgendaState; readonly timetable: Forecast }) => {
  const words = useMessages(agendaEditorMessages)
  const format = useFormat()
  const conference = useStage((stage) => stage.conference)
  const { startsAt, endsBy, timeZone } = conference.details
  const limit = endsBy === null ? undefined : words.endsBy(format.timeOfDay(endsBy))
  return (
    <dl className={styles.sums}>
      <Stat label={words.items} value={format.number(items.length)} detail={words.starts(format.timeOfDay(startsAt))} />
      <Stat label={words.totalLength} value={format.duration(totalLength(items))} />
      <Stat label={words.plannedEnd} value={format.time(timetable.plannedEnd, timeZone)} detail={limit} />
      {isUnderWay(conference) && (
        <Stat label={words.expectedEnd} value={format.time(timetable.expectedEnd, timeZone)} />
      )}
    </dl>
  )
}

import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { ItemForecast } from '@diem-cau/shared/agenda/forecast.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import styles from './AgendaEditorRow.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { isMoved } from './agendaNow.ts'

/** From when to when: as expected under way, as planned before, and the planned start where the day moved it. */
export const AgendaEditorHour = ({ item, hours }: { readonly item: AgendaItem; readonly hours: ItemForecast | undefined }) => {
  const words = useMessages(agendaEditorMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  if (!hours) return <span className={styles.hour} />
  const span = hours.expected ?? hours.planned
  return (
    <span className={styles.hour}>
      <span>
        <time dateTime={new Date(span.start).toISOString()}>{format.time(span.start, zone)}</time>
        <span className={styles.until}> – {format.time(span.end, zone)}</span>
      </span>
      {hours.expected && isMoved(hours.planned.start, hours.expected.start) && (
        <small>{words.moved(format.time(hours.planned.start, zone))}</small>
      )}
      {item.fixedStart !== null && <small>{words.fixed(format.timeOfDay(item.fixedStart))}</small>}
    </span>
  )
}

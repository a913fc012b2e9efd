import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Forecast } from '@diem-cau/shared/agenda/forecast.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { PrintSheet } from '../../ui/PrintSheet.tsx'
import { titleOf } from './agenda.selectors.ts'
import styles from './AgendaEditorPaper.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'

/** The agenda on paper, as it is planned: what delegates are handed at the door. */
export const AgendaEditorPaper = ({ items, timetable }: { readonly items: AgendaState; readonly timetable: Forecast }) => {
  const words = useMessages(agendaEditorMessages)
  const format = useFormat()
  const details = useStage((stage) => stage.conference.details)
  const documents = useStage((stage) => stage.documents)
  const hours = new Map(timetable.items.map((each) => [each.itemId, each.planned]))
  return (
    <PrintSheet>
      <header className={styles.head}>
        <p className={styles.host}>{details.host}</p>
        <h1 className={styles.heading}>{words.paperTitle}</h1>
        <p className={styles.title}>{details.title}</p>
        <p>
          {format.timeOfDay(details.startsAt)}, {format.longCalendarDate(details.date)}
          <br />
          {details.place}
        </p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.paperTime}</th>
            <th scope="col">{words.paperItem}</th>
            <th scope="col">{words.paperPresenter}</th>
          </tr>
        </thead>
        <tbody>
          {items
            .filter((item) => item.progress.state !== 'cut')
            .map((item) => {
              const span = hours.get(item.id)
              return (
                <tr key={item.id}>
                  <td className={styles.hour}>
                    {span && `${format.time(span.start, details.timeZone)} – ${format.time(span.end, details.timeZone)}`}
                  </td>
                  <td>{titleOf(item, documents)}</td>
                  <td>{item.presenter?.name}</td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </PrintSheet>
  )
}

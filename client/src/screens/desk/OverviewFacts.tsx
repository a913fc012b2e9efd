import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import styles from './OverviewScreen.module.css'
import { overviewScreenMessages } from './overviewScreen.messages.ts'

export const OverviewFacts = ({ details }: { readonly details: ConferenceDetails }) => {
  const words = useMessages(overviewScreenMessages)
  const format = useFormat()
  const { date, startsAt, endsBy, place, chair } = details
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.when}</dt>
        <dd>{words.whenText(format.longCalendarDate(date), format.timeOfDay(startsAt))}</dd>
        {endsBy !== null && <dd className={styles.quiet}>{words.until(format.timeOfDay(endsBy))}</dd>}
      </div>
      <div>
        <dt>{words.place}</dt>
        <dd>{place}</dd>
      </div>
      <div>
        <dt>{words.chair}</dt>
        <dd>{chair.name}</dd>
        <dd className={styles.quiet}>{chair.position}</dd>
      </div>
    </dl>
  )
}

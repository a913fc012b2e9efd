import type { ConferenceSummary } from '@diem-cau/shared/conference/conference.queries.ts'
import { Link } from 'react-router'
import { useFormat } from '../../i18n/format.ts'
import styles from './ConferenceList.module.css'
import { PhaseBadge } from './PhaseBadge.tsx'

type ConferenceListLineProps = {
  readonly conference: Pick<ConferenceSummary, 'title' | 'host' | 'date' | 'startsAt' | 'timeZone' | 'phase'>
  /** Null where this person cannot go in. */
  readonly to: string | null
  readonly facts?: readonly string[]
}

/** A conference as one line of a list: its day as a leaf of the calendar, and the title as the way in. */
export const ConferenceListLine = ({ conference, to, facts = [] }: ConferenceListLineProps) => {
  const format = useFormat()
  const { title, host, date, startsAt, timeZone, phase } = conference
  const [year, month, day] = date.split('-')
  return (
    <div className={styles.line}>
      <time dateTime={date} className={styles.leaf} aria-label={format.longCalendarDate(date)}>
        <span className={styles.day}>{day}</span>
        <span className={styles.month}>
          {month}/{year}
        </span>
      </time>
      <div className={styles.text}>
        <h3 className={styles.title}>{to === null ? title : <Link to={to}>{title}</Link>}</h3>
        <p className={styles.facts}>{[host, format.time(startsAt, timeZone), ...facts].join(' · ')}</p>
      </div>
      <PhaseBadge phase={phase} />
    </div>
  )
}

import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import styles from './Announcements.module.css'
import type { HeardAnnouncement } from './announcements.ts'
import { announcementsMessages } from './announcements.messages.ts'

/** All of them, the latest first. */
export const Announcements = ({ said }: { said: readonly HeardAnnouncement[] }) => {
  const words = useMessages(announcementsMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  if (said.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <ul className={styles.list}>
      {said.map((each) => (
        <li key={each.id}>
          <p className={styles.meta}>
            <time dateTime={new Date(each.at).toISOString()}>{format.time(each.at, zone)}</time>
            {each.to === 'point' ? ` · ${words.toPoint}` : ''}
          </p>
          <p className={styles.text}>{each.text}</p>
        </li>
      ))}
    </ul>
  )
}

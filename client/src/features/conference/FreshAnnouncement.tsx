import Megaphone from 'lucide-react/icons/megaphone'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './FreshAnnouncement.module.css'
import { type HeardAnnouncement, unread } from './announcements.ts'
import { announcementsMessages } from './announcements.messages.ts'
import { useReadMark } from './readMark.ts'

/** The latest unread one, over the page until somebody says that it was read. */
export const FreshAnnouncement = ({ said }: { said: readonly HeardAnnouncement[] }) => {
  const words = useMessages(announcementsMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const [readUpTo, markRead] = useReadMark(useConferenceId())
  const [latest, ...others] = unread(said, readUpTo)
  return (
    <div role="alert" className={styles.place}>
      {latest && (
        <div className={styles.fresh}>
          <Megaphone aria-hidden />
          <div className={styles.words}>
            <p className={styles.overline}>
              {words.fresh} · {format.time(latest.at, zone)}
            </p>
            <p className={styles.text}>{latest.text}</p>
            {others.length > 0 && <p className={styles.more}>{words.more(others.length)}</p>}
          </div>
          <Button onClick={() => markRead(latest.at)}>{words.read}</Button>
        </div>
      )}
    </div>
  )
}

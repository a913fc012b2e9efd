import type { Announcement } from '@diem-cau/shared/conference/conference.protocol.ts'
import Megaphone from 'lucide-react/icons/megaphone'
import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Announcements.module.css'
import { type HeardAnnouncement, heard, unread } from './announcements.ts'
import { announcementsMessages } from './announcements.messages.ts'
import { useReadMark } from './readMark.ts'

const NONE: readonly Announcement[] = []

/** What was said to everyone and, at a point, what was said to it: `notices`. */
export const useHeard = (notices: readonly Announcement[] = NONE): readonly HeardAnnouncement[] => {
  const toAll = useStage((stage) => stage.conference.announcements)
  return useMemo(() => heard(toAll, notices), [toAll, notices])
}

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

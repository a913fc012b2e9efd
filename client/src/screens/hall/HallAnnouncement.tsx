import type { Announcement } from '@diem-cau/shared/conference/conference.protocol.ts'
import { useHeard } from '../../features/conference/useHeard.ts'
import { freshAnnouncement } from '../../features/conference/announcements.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow } from '../../realtime/SessionProvider.tsx'
import styles from './HallAnnouncement.module.css'
import { hallMessages } from './hall.messages.ts'
import { sizeFor } from './hallScene.ts'

/** Large over everything for as long as it takes to read it, then gone by itself. */
export const HallAnnouncement = ({ notices }: { notices: readonly Announcement[] | undefined }) => {
  const words = useMessages(hallMessages)
  const fresh = freshAnnouncement(useHeard(notices), useNow(1_000))
  return (
    <div role="alert">
      {fresh && (
        <div className={styles.over}>
          <div className={styles.card} data-size={sizeFor(fresh.text)}>
            <p className={styles.overline}>{fresh.to === 'point' ? words.toPoint : words.announcement}</p>
            <p className={styles.text}>{fresh.text}</p>
          </div>
        </div>
      )}
    </div>
  )
}

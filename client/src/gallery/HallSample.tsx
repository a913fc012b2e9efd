import { instant } from '@diem-cau/shared/kernel/time.ts'
import { useMessages } from '../i18n/messages.ts'
import { Clock } from '../ui/Clock.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'

const opening = instant(Date.parse('2021-11-18T01:05:09Z'))

export const HallSample = () => {
  const words = useMessages(galleryMessages)
  return (
    <section data-surface="hall" className={styles.hall} aria-label={words.hall}>
      <div className={styles.hallLine}>
        <span>{words.hallNow}</span>
        <Clock at={opening} zone="Asia/Ho_Chi_Minh" />
      </div>
      <p className={styles.hallTitle}>{words.hallSubject}</p>
      <div className={styles.hallLine}>
        <span>{words.hallNext}</span>
        <StatusBadge tone="onAir">{words.onAir}</StatusBadge>
      </div>
    </section>
  )
}

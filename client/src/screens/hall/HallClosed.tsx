import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { useMessages } from '../../i18n/messages.ts'
import { usePoint, useStage } from '../../realtime/SessionProvider.tsx'
import { HallClock } from './HallClock.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { sizeFor } from './hallScene.ts'

export const HallClosed = ({ pointId }: { pointId: PointId }) => {
  const words = useMessages(hallMessages)
  const details = useStage((stage) => stage.conference.details)
  const point = usePoint(pointId)
  return (
    <div className={styles.scene}>
      <div className={styles.line}>
        <span className={styles.host}>{details.host}</span>
        <HallClock />
      </div>
      <div className={styles.middle}>
        <h1 className={styles.display}>{words.thanks}</h1>
        <p className={styles.by}>{point ? words.thanksPoint(point.profile.name) : words.thanksMore}</p>
      </div>
      <p className={styles.next} data-size={sizeFor(details.title)}>
        {details.title}
      </p>
    </div>
  )
}

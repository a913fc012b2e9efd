import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { nextItem } from '@diem-cau/shared/agenda/agenda.ts'
import { titleOf } from '../../features/agenda/agenda.selectors.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { HallClock } from './HallClock.tsx'
import { HallNext, HallPace } from './HallNext.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { sizeFor } from './hallScene.ts'

/** The item that runs without a page, or the quiet moment between two. */
export const HallItem = ({ item }: { item: AgendaItem | undefined }) => {
  const words = useMessages(hallMessages)
  const documents = useStage((stage) => stage.documents)
  const hasNext = useStage((stage) => nextItem(stage.agenda) !== undefined)
  const host = useStage((stage) => stage.conference.details.host)
  const title = item ? titleOf(item, documents) : hasNext ? words.waiting : words.allHeld
  return (
    <div className={styles.scene}>
      <div className={styles.line}>
        <span className={styles.host}>{host}</span>
        <span className={styles.time}>
          <HallPace />
          <HallClock />
        </span>
      </div>
      <div className={styles.middle}>
        {item && <p className={styles.overline}>{words.now}</p>}
        <h1 className={styles.headline} data-size={sizeFor(title)}>
          {title}
        </h1>
        {item?.presenter && (
          <p className={styles.by}>
            {words.presents}: {item.presenter.name}
          </p>
        )}
      </div>
      <HallNext />
    </div>
  )
}

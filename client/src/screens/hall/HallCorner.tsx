import { useMessages } from '../../i18n/messages.ts'
import { useLostTime } from '../../realtime/ConnectionNotice.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { useFullScreenHint } from './useFullScreenHint.ts'

/** As long as a blink of the line lasts for everybody else too. */
const GRACE_MS = 10_000

/** The small print of a hall: a line that is away, and for a moment how to fill the screen. */
export const HallCorner = () => {
  const words = useMessages(hallMessages)
  const lostTime = useLostTime(GRACE_MS)
  const isHinting = useFullScreenHint()
  return (
    <div className={styles.corner}>
      <div role="status">{lostTime !== null && <p className={styles.small}>{words.lineAway(lostTime)}</p>}</div>
      {isHinting && <p className={styles.small}>{words.fullScreen}</p>}
    </div>
  )
}

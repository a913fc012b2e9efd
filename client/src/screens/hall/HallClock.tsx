import { useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { Clock } from '../../ui/Clock.tsx'
import styles from './HallScreen.module.css'

/** The conference's time, the same in every hall. */
export const HallClock = () => {
  const zone = useStage((stage) => stage.conference.details.timeZone)
  return <Clock at={useNow(1_000)} zone={zone} className={styles.clock} />
}

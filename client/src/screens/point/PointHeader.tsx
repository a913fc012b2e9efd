import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { PhaseBadge } from '../../features/conference/PhaseBadge.tsx'
import { signInMessages } from '../../features/points/signIn.messages.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Clock } from '../../ui/Clock.tsx'
import styles from './PointConsole.module.css'

/** Where we are, as what, at what time, and how far the conference is. */
export const PointHeader = ({ point, role }: { point: PointState; role: 'head' | 'technician' }) => {
  const words = useMessages(signInMessages)
  const { details, phase } = useStage((stage) => stage.conference)
  const now = useNow(1_000)
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1>{point.profile.name}</h1>
        <p className={styles.conference}>{details.title}</p>
      </div>
      <div className={styles.facts}>
        <Clock at={now} zone={details.timeZone} className={styles.clock} hasSeconds />
        <PhaseBadge phase={phase} />
        <Badge>{words[role]}</Badge>
      </div>
    </header>
  )
}

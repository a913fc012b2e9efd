import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { HallClock } from './HallClock.tsx'
import { HallNext } from './HallNext.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { countdown } from './hallScene.ts'

export const HallBreak = ({ resumesAt }: { resumesAt: Instant | null }) => {
  const words = useMessages(hallMessages)
  const host = useStage((stage) => stage.conference.details.host)
  return (
    <div className={styles.scene}>
      <div className={styles.line}>
        <span className={styles.host}>{host}</span>
        <HallClock />
      </div>
      <div className={styles.middle}>
        <h1 className={styles.display}>{words.recess}</h1>
        {resumesAt === null ? <p className={styles.by}>{words.resumesUnknown}</p> : <Resumes at={resumesAt} />}
      </div>
      <HallNext />
    </div>
  )
}

const Resumes = ({ at }: { at: Instant }) => {
  const words = useMessages(hallMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const left = countdown(at, useNow(1_000))
  if (left.kind !== 'timer') return <p className={styles.by}>{words.resumesSoon}</p>
  return (
    <>
      <p className={styles.by}>{words.resumesAt(format.time(at, zone))}</p>
      <p className={styles.count}>
        {words.resumesIn} <time role="timer">{format.timer(left.left)}</time>
      </p>
    </>
  )
}

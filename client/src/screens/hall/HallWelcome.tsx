import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, usePoint, useStage } from '../../realtime/SessionProvider.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { HallClock } from './HallClock.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { countdown, sizeFor } from './hallScene.ts'

/** Before the opening: whose conference it is, when it begins, and that this hall is in. */
export const HallWelcome = ({ opensAt, pointId }: { opensAt: Instant; pointId: PointId }) => {
  const format = useFormat()
  const details = useStage((stage) => stage.conference.details)
  const point = usePoint(pointId)
  return (
    <div className={styles.scene}>
      <div className={styles.line}>
        <span className={styles.host}>{details.host}</span>
        <HallClock />
      </div>
      <div className={styles.middle}>
        <h1 className={styles.headline} data-size={sizeFor(details.title)}>
          {details.title}
        </h1>
        <p className={styles.by}>
          {format.timeOfDay(details.startsAt)}, {format.longCalendarDate(details.date)}
          <br />
          {details.place}
        </p>
        <StartsIn at={opensAt} />
      </div>
      {point && (
        <div className={styles.line}>
          <strong className={styles.point}>{point.profile.name}</strong>
          <CheckInState point={point} />
        </div>
      )}
    </div>
  )
}

const StartsIn = ({ at }: { at: Instant }) => {
  const words = useMessages(hallMessages)
  const format = useFormat()
  const left = countdown(at, useNow(1_000))
  switch (left.kind) {
    case 'due':
      return <p className={styles.count}>{words.startsSoon}</p>
    case 'days':
      return <p className={styles.count}>{words.startsInDays(left.days)}</p>
    case 'timer':
      return (
        <p className={styles.count}>
          {words.startsIn} <time role="timer">{format.timer(left.left)}</time>
        </p>
      )
    default:
      return left satisfies never
  }
}

const CheckInState = ({ point }: { point: PointState }) => {
  const words = useMessages(hallMessages)
  const format = useFormat()
  const phase = useStage((stage) => stage.conference.phase)
  const { headcount, profile } = point
  if (headcount) {
    const counted = words.checkedIn(format.number(headcount.present), format.number(profile.summoned))
    return <StatusBadge tone="positive">{counted}</StatusBadge>
  }
  return phase === 'checkIn' ? (
    <StatusBadge tone="caution">{words.waitingCheckIn}</StatusBadge>
  ) : (
    <StatusBadge tone="positive">{words.connected}</StatusBadge>
  )
}

import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import styles from './Headcount.module.css'
import { headcountMessages } from './headcount.messages.ts'

/** "Trưởng điểm cầu Nguyễn Văn A ký lúc 07:52: 76 / 80"; nothing while unsigned. */
export const SignedBy = ({ point: { headcount, profile } }: { point: PointState }) => {
  const words = useMessages(headcountMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  if (!headcount) return null
  const head = profile.head.name === '' ? words.byHead : words.byHeadNamed(profile.head.name)
  return (
    <p className={styles.quiet}>
      {words.signedBy(headcount.by === 'desk' ? words.byDesk : head, format.time(headcount.at, zone))}:{' '}
      <strong>{words.ofSummoned(format.number(headcount.present), format.number(profile.summoned))}</strong>
    </p>
  )
}

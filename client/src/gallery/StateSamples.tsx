import { instant } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../i18n/format.ts'
import { useMessages } from '../i18n/messages.ts'
import { Badge } from '../ui/Badge.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Callout } from '../ui/Callout.tsx'
import { Clock } from '../ui/Clock.tsx'
import { Panel } from '../ui/Panel.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Stat } from '../ui/Stat.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'

const opening = instant(Date.parse('2021-11-18T01:05:09Z'))

export const StateSamples = () => {
  const words = useMessages(galleryMessages)
  const format = useFormat()
  return (
    <>
      <dl className={styles.columns}>
        <Stat label={words.present} value={format.number(2310)} of={format.number(2480)} detail={format.percent(0.931)} />
        <Stat label={words.following} value="29" of="31" />
        <Stat label={words.now} value={<Clock at={opening} zone="Asia/Ho_Chi_Minh" hasSeconds />} />
      </dl>
      <Panel title={words.states} actions={<Badge>31</Badge>}>
        <div className={styles.stack}>
          <div className={styles.row}>
            <StatusBadge tone="neutral">{words.notConnected}</StatusBadge>
            <StatusBadge tone="info">{words.tested}</StatusBadge>
            <StatusBadge tone="positive">{words.checkedIn}</StatusBadge>
            <StatusBadge tone="caution">{words.fading}</StatusBadge>
            <StatusBadge tone="negative">{words.lost}</StatusBadge>
            <StatusBadge tone="onAir">{words.onAir}</StatusBadge>
          </div>
          <Banner tone="caution">{words.reconnecting}</Banner>
          <Callout tone="caution" title={words.lateTitle} action={<Button size="small">{words.edit}</Button>}>
            {words.late(12)}
          </Callout>
          <Callout tone="info">{words.info}</Callout>
          <Callout tone="positive">{words.done}</Callout>
          <Callout tone="negative">{words.broken}</Callout>
          <ProgressBar label={words.pages} share={0.3} detail={words.pageOf} onCancel={() => undefined} />
          <ProgressBar label={words.waiting} share={null} />
          <Skeleton />
        </div>
      </Panel>
    </>
  )
}

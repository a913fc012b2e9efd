import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { lengthOf } from '@diem-cau/shared/agenda/agenda.ts'
import { between, later } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './AgendaRun.module.css'
import { agendaRunMessages } from './agendaRun.messages.ts'

/** Time left of a running item, with a minus sign once it is over. A frame of its own, as it alone ticks. */
export const ItemTimer = ({ item, className }: { readonly item: AgendaItem; readonly className?: string | undefined }) => {
  const words = useMessages(agendaRunMessages)
  const format = useFormat()
  const now = useNow(1_000)
  if (item.progress.state !== 'running') return null
  const left = between(now, later(item.progress.startedAt, lengthOf(item)))
  return (
    <span role="timer" className={classes(styles.timer, left < 0 && styles.overTime, className)}>
      <span className={styles.timerWord}>{left < 0 ? words.over : words.left}</span> {format.timer(left)}
    </span>
  )
}

/** The same for whatever runs now; nothing while nothing does. */
export const RunningTimer = ({ className }: { readonly className?: string }) => {
  const running = useStage((stage) => stage.agenda.find((item) => item.progress.state === 'running'))
  return running ? <ItemTimer item={running} className={className} /> : null
}

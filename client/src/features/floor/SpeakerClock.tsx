import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import { timeLeft } from '@diem-cau/shared/floor/speakingTime.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow } from '../../realtime/SessionProvider.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './Speaking.module.css'
import { speakingMessages } from './speaking.messages.ts'

/** What is left of a speaker's time; it stands while they are paused. A frame of its own, as it alone ticks. */
export const SpeakerClock = ({ request, className }: { readonly request: SpeakRequest; readonly className?: string | undefined }) => {
  const words = useMessages(speakingMessages)
  const format = useFormat()
  const left = timeLeft(request, useNow(500))
  if (left === null) return null
  const isPaused = request.state === 'paused'
  return (
    <span role="timer" className={classes(styles.clock, className)} data-over={left < 0 || undefined} data-paused={isPaused || undefined}>
      <span className={styles.clockWord}>{isPaused ? words.pausedWord : left < 0 ? words.over : words.left}</span>{' '}
      {format.timer(left).replace('−', '')}
    </span>
  )
}

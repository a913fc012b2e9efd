import type { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import { kindsOf, placedOf } from '@diem-cau/shared/stage/stage.ts'
import type { Attempts } from '../../failures/useAttempts.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useSend, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { Picture } from './Picture.tsx'
import { useStageMedia } from './StageMediaProvider.tsx'
import styles from './StagePanel.module.css'
import { stageMessages } from './stage.messages.ts'
import { useSourceName } from './useSourceName.ts'

/** One source: its small picture, where it stands, and the next steps for it. */
export const StageRow = ({ source, attempts }: { readonly source: Source; readonly attempts: Attempts }) => {
  const words = useMessages(stageMessages)
  const send = useSend()
  const nameOf = useSourceName()
  const placed = useStage((stage) => placedOf(stage.onAir, source))
  const isSent = useStageMedia(({ offered }) => offered.some((each) => each.source === source))
  const picture = useStageMedia(({ watched }) => watched.find((each) => each.source === source && each.kind === 'video')?.track)
  const name = nameOf({ source, name: placed?.name ?? null })
  const step = (action: string, key: string, run: Parameters<Attempts['run']>[1], isMain = false) => (
    <Button
      size="small"
      variant={isMain ? 'primary' : 'secondary'}
      aria-label={`${action}: ${name}`}
      isBusy={attempts.isBusy(`${key} ${source}`)}
      onClick={() => void attempts.run(`${key} ${source}`, run)}
    >
      {action}
    </Button>
  )
  const place = placed?.place ?? null
  return (
    <li className={styles.row} data-place={place ?? 'off'}>
      {picture && (
        <div className={styles.preview}>
          <Picture track={picture} label={name} source={source} />
        </div>
      )}
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        <StatusBadge isBare tone={place === 'onAir' ? 'onAir' : place ? 'info' : isSent ? 'positive' : 'neutral'}>
          {place === null ? (isSent ? words.ready : words.noSignal) : isSent ? words[place] : `${words[place]}, ${words.waiting}`}
          {placed?.isMuted && `, ${words.muted}`}
        </StatusBadge>
      </div>
      <div className={styles.steps}>
        {place === null && step(words.toBackstage, 'warm', () => send('stage:setBackstage', { source }))}
        {place !== 'onAir' && step(words.toAir, 'air', () => send('stage:putOnAir', { source }), true)}
        {placed &&
          kindsOf(source).includes('audio') &&
          step(placed.isMuted ? words.unmute : words.mute, 'mute', () =>
            send('stage:mute', { source, isMuted: !placed.isMuted }),
          )}
        {placed && step(words.off, 'off', () => send('stage:takeOff', { source }))}
      </div>
    </li>
  )
}

import { type ReactNode, useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { LevelMeter } from './LevelMeter.tsx'
import { MediaSetup } from './MediaSetup.tsx'
import styles from './MediaSetup.module.css'
import { Picture } from './Picture.tsx'
import { useStageMedia } from './StageMediaProvider.tsx'
import { stageMessages } from './stage.messages.ts'
import type { Capture } from './useCapture.ts'

type OwnMediaProps = {
  readonly capture: Capture
  /** What it means that they are open, or closed, right now. */
  readonly state: ReactNode
  readonly isUrgent?: boolean
  readonly children?: ReactNode
}

/** This device's own camera and microphone: their picture and level, and what they are used for at this moment. */
export const OwnMedia = ({ capture, state, isUrgent = false, children }: OwnMediaProps) => {
  const words = useMessages(stageMessages)
  const textOf = useFailureText()
  const [isSettingUp, setSettingUp] = useState(false)
  const refusal = useStageMedia(({ sending }) => Object.values(sending).find((each) => each !== 'on'))
  const { stream, failure } = capture
  const picture = stream?.getVideoTracks()[0]
  return (
    <div className={styles.own}>
      {state}
      {refusal && <Callout tone="caution">{textOf(refusal)}</Callout>}
      {failure && !isSettingUp && <Callout tone="negative">{words[failure]}</Callout>}
      {stream && !isSettingUp && (
        <>
          {picture && (
            <div className={styles.small}>
              <Picture track={picture} label={words.ownPicture} source="own" />
            </div>
          )}
          <LevelMeter stream={stream} label={words.level} />
        </>
      )}
      <div className={styles.row}>
        <Button variant={stream ? 'secondary' : isUrgent ? 'danger' : 'primary'} onClick={() => setSettingUp(true)}>
          {stream ? words.change : words.setUp}
        </Button>
        {stream && <Button onClick={capture.close}>{words.turnOff}</Button>}
        {children}
      </div>
      {isSettingUp && <MediaSetup capture={capture} onClose={() => setSettingUp(false)} />}
    </div>
  )
}

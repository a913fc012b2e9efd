import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { MediaOffNotice } from './MediaOffNotice.tsx'
import { StageView } from './StageView.tsx'
import { stageMessages } from './stage.messages.ts'

/** Picture and sound on a machine that has a screen beside it, or on a phone: only when somebody asks for them. */
export const LiveWatch = () => {
  const words = useMessages(stageMessages)
  const [isOn, setOn] = useState(false)
  const isAnything = useStage((stage) => stage.onAir.sources.some(({ place }) => place === 'onAir'))
  return (
    <MediaOffNotice isForStaff={false}>
      {isOn && <StageView hasVolume />}
      {!isAnything && <p>{words.nothingOnAir}</p>}
      {(isAnything || isOn) && <Button onClick={() => setOn(!isOn)}>{isOn ? words.stopWatching : words.watch}</Button>}
    </MediaOffNotice>
  )
}

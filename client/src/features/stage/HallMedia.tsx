import type { Slot } from '@diem-cau/shared/stage/stage.protocol.ts'
import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { captureScreen } from './media/capture.ts'
import { MediaOffNotice } from './MediaOffNotice.tsx'
import { OwnMedia } from './OwnMedia.tsx'
import { outgoingOf } from './outgoing.ts'
import { useOutgoing } from './StageMediaProvider.tsx'
import { stageMessages } from './stage.messages.ts'
import { useCapture } from './useCapture.ts'

const SLOTS: { readonly [As in 'hall' | 'extra']: readonly Slot[] } = {
  hall: ['hallCamera', 'hallSound'],
  extra: ['extraCamera'],
}

/** The hall's own sources, from its technician's machine or the desk's: they run at once and go on air when the desk says. */
export const HallMedia = ({ isForStaff = false }: { readonly isForStaff?: boolean }) => {
  const words = useMessages(stageMessages)
  const [as, setAs] = useState<keyof typeof SLOTS>('hall')
  const capture = useCapture()
  const screen = useCapture()
  const outgoing = useMemo(
    () => [...outgoingOf(capture.stream, SLOTS[as]), ...outgoingOf(screen.stream, ['screen'])],
    [capture.stream, screen.stream, as],
  )
  useOutgoing(outgoing)
  return (
    <MediaOffNotice isForStaff={isForStaff}>
      <OwnMedia capture={capture} state={<p>{words.hallIdle}</p>}>
        <Button isBusy={screen.isBusy} onClick={() => (screen.stream ? screen.close() : void screen.openBy(captureScreen))}>
          {screen.stream ? words.stopSharing : words.shareScreen}
        </Button>
        <SegmentedControl
          label={words.sendAs}
          value={as}
          onChange={setAs}
          options={[
            { value: 'hall', label: words.asHall },
            { value: 'extra', label: words.asExtra },
          ]}
        />
      </OwnMedia>
    </MediaOffNotice>
  )
}

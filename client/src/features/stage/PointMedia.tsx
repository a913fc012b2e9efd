import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { placedOf } from '@diem-cau/shared/stage/stage.ts'
import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { MediaOffNotice } from './MediaOffNotice.tsx'
import { OwnMedia } from './OwnMedia.tsx'
import { outgoingOf } from './outgoing.ts'
import { useOutgoing } from './StageMediaProvider.tsx'
import { stageMessages } from './stage.messages.ts'
import { useCapture } from './useCapture.ts'

/** A remote point's camera and microphone: tried out at leisure, sent only while the desk has called. */
export const PointMedia = ({ pointId }: { readonly pointId: PointId }) => {
  const words = useMessages(stageMessages)
  const placed = useStage((stage) => placedOf(stage.onAir, pointId))
  const capture = useCapture()
  const isCalled = placed !== undefined
  const outgoing = useMemo(() => outgoingOf(isCalled ? capture.stream : null, [pointId]), [isCalled, capture.stream, pointId])
  useOutgoing(outgoing)
  const isMissing = isCalled && !capture.stream
  const state = isMissing ? (
    <Callout tone="caution">{words.calledWithout}</Callout>
  ) : (
    <p role="status">
      {placed ? (
        <StatusBadge tone={placed.place === 'onAir' ? 'onAir' : 'info'}>
          {placed.place === 'onAir' ? words.pointOnAir : words.pointBackstage}
        </StatusBadge>
      ) : capture.stream ? (
        words.pointIdle
      ) : (
        words.pointOff
      )}
      {placed?.isMuted && <StatusBadge tone="caution">{words.calledMuted}</StatusBadge>}
    </p>
  )
  return (
    <MediaOffNotice isForStaff={false}>
      <OwnMedia capture={capture} isUrgent={isMissing} state={state} />
    </MediaOffNotice>
  )
}

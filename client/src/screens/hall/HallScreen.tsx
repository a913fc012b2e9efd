import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { useMemo } from 'react'
import { StageMediaProvider } from '../../features/stage/StageMediaProvider.tsx'
import { StageView } from '../../features/stage/StageView.tsx'
import { useStage, usePoint } from '../../realtime/SessionProvider.tsx'
import { HallAnnouncement } from './HallAnnouncement.tsx'
import { HallBreak } from './HallBreak.tsx'
import { HallClosed } from './HallClosed.tsx'
import { HallItem } from './HallItem.tsx'
import { HallCorner } from './HallCorner.tsx'
import { HallPage } from './HallPage.tsx'
import { HallSpeaker } from './HallSpeaker.tsx'
import { HallWelcome } from './HallWelcome.tsx'
import styles from './HallScreen.module.css'
import { type HallScene, hallScene } from './hallScene.ts'
import { useIdleCursor } from './useIdleCursor.ts'
import { useWakeLock } from './useWakeLock.ts'

/** For a room full of people: nothing to click, everything readable from 15 m. */
const HallScreen = ({ pointId }: { pointId: PointId }) => {
  const stage = useStage((whole) => whole)
  const point = usePoint(pointId)
  const scene = useMemo(() => hallScene(stage), [stage])
  const isIdle = useIdleCursor()
  useWakeLock()
  return (
    <main data-surface="hall" className={styles.hall} data-idle={isIdle} data-scene={scene.kind}>
      <title>{point ? `${point.profile.name} · Điểm Cầu` : 'Điểm Cầu'}</title>
      <StageMediaProvider>
        <StageView page={<Scene scene={scene} pointId={pointId} />} />
      </StageMediaProvider>
      <HallAnnouncement notices={point?.notices} />
      <HallCorner />
    </main>
  )
}

const Scene = ({ scene, pointId }: { scene: HallScene; pointId: PointId }) => {
  switch (scene.kind) {
    case 'welcome':
      return <HallWelcome opensAt={scene.opensAt} pointId={pointId} />
    case 'page':
      return <HallPage document={scene.document} page={scene.page} pages={scene.pages} />
    case 'speaker':
      return <HallSpeaker request={scene.request} item={scene.item} />
    case 'item':
      return <HallItem item={scene.item} />
    case 'between':
      return <HallItem item={undefined} />
    case 'recess':
      return <HallBreak resumesAt={scene.resumesAt} />
    case 'closed':
      return <HallClosed pointId={pointId} />
    default:
      return scene satisfies never
  }
}

export default HallScreen

import { isDesk } from '@diem-cau/shared/people/actor.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import Megaphone from 'lucide-react/icons/megaphone'
import { useCallback, useRef, useState } from 'react'
import { titleOf } from '../../features/agenda/agenda.selectors.ts'
import { AnnounceDialog } from '../../features/conference/AnnounceDialog.tsx'
import { PhaseControl } from '../../features/conference/PhaseControl.tsx'
import { PointBoard } from '../../features/points/PointBoard.tsx'
import { PresentingPanel } from '../../features/presenting/PresentingPanel.tsx'
import { HallMedia } from '../../features/stage/HallMedia.tsx'
import { StageMediaProvider } from '../../features/stage/StageMediaProvider.tsx'
import { StagePanel } from '../../features/stage/StagePanel.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { RunKeys } from './RunScreenKeys.tsx'
import { RunPoint } from './RunScreenPoint.tsx'
import { RunSide } from './RunScreenSide.tsx'
import styles from './RunScreen.module.css'
import { runMessages } from './run.messages.ts'
import { usePresenters } from './usePresenters.ts'
import { useRunKeys } from './useRunKeys.ts'
import { useUnitNames } from './useUnitNames.ts'

export default function RunScreen() {
  const words = useMessages(runMessages)
  const actor = useActor()
  if (actor && isDesk(actor)) return <Run />
  return <EmptyState title={words.notDesk}>{words.notDeskHow}</EmptyState>
}

/** The desk on the day: every point, the agenda with its clock, the pages, and the voice to all of them. */
const Run = () => {
  const words = useMessages(runMessages)
  const documents = useStage((stage) => stage.documents)
  const unitName = useUnitNames()
  const presenters = usePresenters()
  const [openId, setOpenId] = useState<PointId | null>(null)
  const [isAnnouncing, setAnnouncing] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const close = useCallback(() => setOpenId(null), [])
  useRunKeys({ search: () => search.current?.focus(), announce: () => setAnnouncing(true) })
  return (
    <div className={styles.run} data-fills-desk>
      <div className={styles.strip}>
        <h1 className={styles.title}>{words.title}</h1>
        <RunKeys />
        <div className={styles.actions}>
          <Button icon={<Megaphone />} onClick={() => setAnnouncing(true)} aria-keyshortcuts="Alt+T">
            {words.announce} <KeyHint keys={['Alt', 'T']} />
          </Button>
          <PhaseControl titleOf={(item) => titleOf(item, documents)} />
        </div>
      </div>
      <div className={styles.grid}>
        <PointBoard unitName={unitName} onOpen={setOpenId} currentId={openId} searchRef={search} />
        <div className={styles.side}>
          <RunSide />
          <PresentingPanel presenters={presenters} />
          <StageMediaProvider>
            <StagePanel>
              <HallMedia isForStaff />
            </StagePanel>
          </StageMediaProvider>
        </div>
      </div>
      <RunPoint pointId={openId} unitName={unitName} onClose={close} />
      <AnnounceDialog isOpen={isAnnouncing} onClose={() => setAnnouncing(false)} />
    </div>
  )
}

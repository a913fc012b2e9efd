import { useState } from 'react'
import { AgendaRun } from '../../features/agenda/AgendaRun.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { useAheadCount, useSpeaker } from '../../features/floor/floor.selectors.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './RunScreen.module.css'
import { runMessages } from './run.messages.ts'

/**
 * Agenda or floor, one at a time in the same place. Both stay in the page: the agenda's keys work all day, and how many
 * ask to speak is always to be seen.
 */
export const RunSide = () => {
  const words = useMessages(runMessages)
  const format = useFormat()
  const ahead = useAheadCount()
  const isSpeaking = useSpeaker() !== undefined
  const [view, setView] = useState<'agenda' | 'floor'>('agenda')
  const count = ahead > 0 ? ` (${format.number(ahead)})` : ''
  return (
    <div className={styles.switched} data-view={view}>
      <SegmentedControl
        label={words.side}
        value={view}
        onChange={setView}
        options={[
          { value: 'agenda', label: words.agenda },
          { value: 'floor', label: `${isSpeaking ? words.floorBusy : words.floor}${count}` },
        ]}
      />
      <div className={styles.view} hidden={view !== 'agenda'}>
        <AgendaRun />
      </div>
      <div className={styles.view} hidden={view !== 'floor'}>
        <FloorPanel />
      </div>
    </div>
  )
}

import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import styles from './Floor.module.css'
import { FloorDoor, FloorLength } from './FloorDoor.tsx'
import { FloorList } from './FloorList.tsx'
import { FloorNow } from './FloorNow.tsx'
import { FloorPast } from './FloorPast.tsx'
import { SpeakerForm } from './SpeakerForm.tsx'
import { floorMessages } from './floor.messages.ts'
import { useFloorActions } from './useFloorActions.ts'

/** The floor in the desk's hand: who speaks, who is next, the list of the hall and all points. */
export const FloorPanel = () => {
  const words = useMessages(floorMessages)
  const actions = useFloorActions()
  const [target, setTarget] = useState<'new' | SpeakRequest | null>(null)
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{words.title}</h2>
        <FloorDoor actions={actions} size="small" />
      </header>
      {actions.failure && <Callout tone="negative">{actions.failure}</Callout>}
      <FloorNow actions={actions} size="small" />
      <div className={styles.tools}>
        <FloorLength actions={actions} />
        <Button size="small" icon={<Plus />} onClick={() => setTarget('new')}>
          {words.add}
        </Button>
      </div>
      <div className={styles.scroller}>
        <FloorList actions={actions} onEdit={setTarget} />
        <FloorPast actions={actions} onEdit={setTarget} />
      </div>
      {target !== null && <SpeakerForm target={target} onClose={() => setTarget(null)} />}
    </section>
  )
}

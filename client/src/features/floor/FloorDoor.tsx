import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './Floor.module.css'
import { useFloor } from './floor.selectors.ts'
import { floorMessages } from './floor.messages.ts'
import type { FloorActions } from './useFloorActions.ts'

/** Whether points may ask, and the button that changes it. */
export const FloorDoor = ({ actions, size }: { readonly actions: FloorActions; readonly size: 'small' | 'large' }) => {
  const words = useMessages(floorMessages)
  const { isOpen } = useFloor()
  const isLive = useStage((stage) => stage.conference.phase === 'live')
  return (
    <div className={styles.door}>
      <StatusBadge tone={isOpen ? 'positive' : 'neutral'}>{isOpen ? words.isOpen : words.isClosed}</StatusBadge>
      {isOpen ? (
        <Button size={size} isBusy={actions.isBusy('close')} onClick={actions.close}>
          {words.close}
        </Button>
      ) : (
        <Button size={size} disabled={!isLive} isBusy={actions.isBusy('open')} onClick={actions.open}>
          {words.open}
        </Button>
      )}
    </div>
  )
}

const USUAL_MIN = [3, 5, 7, 10, 15, 20]

/** What everybody gets who has not begun. */
export const FloorLength = ({ actions }: { readonly actions: FloorActions }) => {
  const words = useMessages(floorMessages)
  const format = useFormat()
  const { length } = useFloor()
  const isClosed = useStage((stage) => stage.conference.phase === 'closed')
  const now = length / minutes(1)
  const choices = USUAL_MIN.includes(now) ? USUAL_MIN : [...USUAL_MIN, now].sort((first, second) => first - second)
  return (
    <label className={styles.length}>
      {words.length}
      <Select
        value={String(now)}
        disabled={isClosed}
        aria-busy={actions.isBusy('length') || undefined}
        onChange={(event) => actions.setLength(minutes(Number(event.target.value)))}
        options={choices.map((count) => ({ value: String(count), label: words.minutes(format.number(count)) }))}
      />
    </label>
  )
}

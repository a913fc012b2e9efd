import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { AgendaIssue } from '@diem-cau/shared/agenda/agendaIssues.ts'
import type { ItemForecast } from '@diem-cau/shared/agenda/forecast.ts'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import GripVertical from 'lucide-react/icons/grip-vertical'
import Lock from 'lucide-react/icons/lock'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { AgendaEditorHour } from './AgendaEditorHour.tsx'
import { AgendaEditorLength } from './AgendaEditorLength.tsx'
import { AgendaEditorMenu, type RowActions } from './AgendaEditorMenu.tsx'
import { AgendaEditorWhat } from './AgendaEditorWhat.tsx'
import styles from './AgendaEditorRow.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { titleOf } from './agenda.selectors.ts'
import { ItemIssues } from './AgendaIssues.tsx'
import { isHeld } from './agendaOrder.ts'

type Props = {
  readonly item: AgendaItem
  readonly hours: ItemForecast | undefined
  readonly issues: readonly AgendaIssue[]
  readonly refusal: string | undefined
  readonly isBusy: boolean
  readonly canUp: boolean
  readonly canDown: boolean
  /** Null for those who may only read. */
  readonly actions: RowActions | null
}

export const AgendaEditorRow = ({ item, hours, issues, refusal, isBusy, canUp, canDown, actions }: Props) => {
  const words = useMessages(agendaEditorMessages)
  const documents = useStage((stage) => stage.documents)
  const title = titleOf(item, documents) || words.untitled
  const held = isHeld(item)
  const isFixed = held || actions === null
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.id,
    disabled: isFixed,
    attributes: { roleDescription: words.sortable },
  })
  return (
    <li
      ref={setNodeRef}
      id={`item-${item.id}`}
      tabIndex={-1}
      className={styles.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-state={item.progress.state}
      data-dragging={isDragging || undefined}
      data-busy={isBusy || undefined}
      data-readonly={actions === null || undefined}
    >
      {actions && (
        <span className={styles.grip}>
          {held ? (
            <Lock role="img" aria-label={words.held} />
          ) : (
            <IconButton
              ref={setActivatorNodeRef}
              {...attributes}
              {...listeners}
              size="small"
              label={words.drag(title)}
              icon={<GripVertical />}
              className={styles.handle}
            />
          )}
        </span>
      )}
      <AgendaEditorHour item={item} hours={hours} />
      <AgendaEditorWhat item={item} title={title} onEdit={actions?.edit}>
        <ItemIssues issues={issues} />
        {refusal && (
          <span role="alert" className={styles.refusal}>
            <StatusBadge tone="negative" isBare>
              {refusal}
            </StatusBadge>
          </span>
        )}
      </AgendaEditorWhat>
      <AgendaEditorLength
        title={title}
        length={item.duration}
        isDisabled={isFixed}
        onChange={(length) => actions?.setLength(length) ?? Promise.resolve(false)}
      />
      {actions && (
        <span className={styles.tools}>
          <IconButton
            size="small"
            data-step={`${item.id} -1`}
            label={words.up(title)}
            icon={<ArrowUp />}
            aria-disabled={!canUp}
            onClick={() => canUp && actions.step(-1)}
          />
          <IconButton
            size="small"
            data-step={`${item.id} 1`}
            label={words.down(title)}
            icon={<ArrowDown />}
            aria-disabled={!canDown}
            onClick={() => canDown && actions.step(1)}
          />
          <AgendaEditorMenu title={title} isHeld={held} actions={actions} />
        </span>
      )}
    </li>
  )
}

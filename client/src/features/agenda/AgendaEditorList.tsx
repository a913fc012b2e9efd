import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { findItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaIssue } from '@diem-cau/shared/agenda/agendaIssues.ts'
import type { Forecast } from '@diem-cau/shared/agenda/forecast.ts'
import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import {
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { titleOf } from './agenda.selectors.ts'
import type { RowActions } from './AgendaEditorMenu.tsx'
import { AgendaEditorRow } from './AgendaEditorRow.tsx'
import styles from './AgendaEditor.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { placeOfDrop, placeOfStep } from './agendaOrder.ts'
import { useDragWords } from './useDragWords.ts'
import type { AgendaEditing } from './useAgendaEditing.ts'

type Props = {
  readonly editing: AgendaEditing
  readonly timetable: Forecast
  readonly issues: readonly AgendaIssue[]
  /** Null for those who may only read. */
  readonly rowActions: ((item: AgendaItem) => Omit<RowActions, 'step'>) | null
}

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })

/** The items, ordered by dragging, by the keyboard, or step by step with two buttons. */
export const AgendaEditorList = ({ editing, timetable, issues, rowActions }: Props) => {
  const words = useMessages(agendaEditorMessages)
  const documents = useStage((stage) => stage.documents)
  const { items } = editing
  const list = useRef<HTMLOListElement>(null)
  const stepped = useRef<string | null>(null)
  const [spoken, setSpoken] = useState('')
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const accessibility = useDragWords(items)

  // A row that changes its place is taken out of the page and put back, and the focus would stay behind.
  useLayoutEffect(() => {
    if (stepped.current !== null && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>(`[data-step="${stepped.current}"]`)?.focus()
    }
  }, [items])

  const step = async (item: AgendaItem, direction: -1 | 1): Promise<void> => {
    const after = placeOfStep(items, item.id, direction)
    if (after === undefined) return
    stepped.current = `${item.id} ${direction}`
    const place = items.indexOf(item) + 1 + direction
    const isDone = await editing.move(item.id, after)
    const title = titleOf(item, documents) || words.untitled
    setSpoken(isDone ? words.movedTo(title, place, items.length) : words.putBack(title))
  }
  const drop = ({ active, over }: DragEndEvent): void => {
    const [itemId, overId] = [AgendaItemId.safeParse(active.id), AgendaItemId.safeParse(over?.id)]
    if (!itemId.success || !overId.success || !findItem(items, itemId.data)) return
    const after = placeOfDrop(items, itemId.data, overId.data)
    stepped.current = null
    if (after !== undefined) void editing.move(itemId.data, after)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={items.map((item) => item.id)} strategy={verticalListSortingStrategy}>
        <ol ref={list} aria-label={words.list} className={styles.list}>
          {items.map((item, index) => (
            <AgendaEditorRow
              key={item.id}
              item={item}
              hours={timetable.items[index]}
              issues={issues.filter((issue) => issue.itemId === item.id)}
              refusal={editing.refusal?.itemId === item.id ? editing.refusal.text : undefined}
              isBusy={editing.busyId === item.id}
              canUp={placeOfStep(items, item.id, -1) !== undefined}
              canDown={placeOfStep(items, item.id, 1) !== undefined}
              actions={rowActions && { ...rowActions(item), step: (direction) => void step(item, direction) }}
            />
          ))}
        </ol>
      </SortableContext>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </DndContext>
  )
}

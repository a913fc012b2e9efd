import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import { isDesk } from '@diem-cau/shared/people/actor.ts'
import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useNow, useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { titleOf } from './agenda.selectors.ts'
import { AgendaEditorBar } from './AgendaEditorBar.tsx'
import { AgendaEditorList } from './AgendaEditorList.tsx'
import { AgendaEditorPaper } from './AgendaEditorPaper.tsx'
import { AgendaEditorSums } from './AgendaEditorSums.tsx'
import styles from './AgendaEditor.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { AgendaIssueSummary } from './AgendaIssues.tsx'
import type { After } from './agendaOrder.ts'
import { openIssues, planTimetable } from './agendaPlan.ts'
import { ItemForm, type ItemTarget } from './ItemForm.tsx'
import { useAgendaEditing } from './useAgendaEditing.ts'

/** Puts the eye and the focus on an item of the list. */
const goTo = (itemId: AgendaItemId): void => {
  const row = document.getElementById(`item-${itemId}`)
  row?.scrollIntoView({ block: 'center' })
  row?.focus({ preventScroll: true })
}

/** The agenda as those who plan it see it: order, hours, lengths, and what will not work out. */
export const AgendaEditor = ({ members }: { readonly members: Members['members'] }) => {
  const words = useMessages(agendaEditorMessages)
  const editing = useAgendaEditing()
  const conference = useStage((stage) => stage.conference)
  const documents = useStage((stage) => stage.documents)
  const actor = useActor()
  const now = useNow(10_000)
  const [target, setTarget] = useState<ItemTarget | null>(null)
  const { items } = editing
  const timetable = planTimetable(items, conference, now)
  const issues = openIssues(items, documents, conference, timetable)
  const isOver = isClosed(conference)
  const mayEdit = actor !== null && isDesk(actor) && !isOver

  const addAfter = (after: After) => setTarget({ kind: 'new', after })
  const bar = mayEdit && <AgendaEditorBar editing={editing} onAdd={() => addAfter(items.at(-1)?.id ?? null)} />
  const rowActions = (item: AgendaItem) => ({
    edit: () => setTarget({ kind: 'edit', item }),
    addAfter: () => addAfter(item.id),
    duplicate: () => void editing.duplicate(item),
    remove: () => void editing.remove(item, titleOf(item, documents) || words.untitled),
    setLength: (length: AgendaItem['duration']) => editing.setDetails(item, { duration: length }),
  })

  return (
    <div className={styles.editor}>
      <AgendaEditorPaper items={items} timetable={timetable} />
      {isOver && <Callout tone="neutral">{words.closed}</Callout>}
      {!isOver && actor !== null && !mayEdit && <Callout tone="neutral">{words.readOnly}</Callout>}
      <AgendaEditorSums items={items} timetable={timetable} />
      {mayEdit && <AgendaIssueSummary issues={issues} onGoTo={goTo} />}
      {bar}
      <Panel isFlush>
        {items.length === 0 ? (
          <EmptyState icon={<CalendarClock />} title={words.empty}>
            {mayEdit ? words.emptyHow : words.emptyReadOnly}
          </EmptyState>
        ) : (
          <AgendaEditorList
            editing={editing}
            timetable={timetable}
            issues={issues}
            rowActions={mayEdit ? rowActions : null}
          />
        )}
      </Panel>
      {target && (
        <ItemForm
          key={target.kind === 'edit' ? target.item.id : (target.after ?? 'top')}
          target={target}
          members={members}
          onClose={() => setTarget(null)}
          onSaved={() => setTarget(null)}
        />
      )}
    </div>
  )
}

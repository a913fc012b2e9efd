import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { titleOf } from './agenda.selectors.ts'
import { agendaEditorMessages } from './agendaEditor.messages.ts'

/** What somebody who listens hears while an item is dragged. */
export const useDragWords = (
  items: AgendaState,
): { readonly announcements: Announcements; readonly screenReaderInstructions: ScreenReaderInstructions } => {
  const words = useMessages(agendaEditorMessages)
  const documents = useStage((stage) => stage.documents)
  const placeOf = (id: UniqueIdentifier): number => items.findIndex((item) => item.id === id) + 1
  const titled = (id: UniqueIdentifier): string => {
    const item = items.find((each) => each.id === id)
    return (item && titleOf(item, documents)) || words.untitled
  }
  return {
    screenReaderInstructions: { draggable: words.dragHow },
    announcements: {
      onDragStart: ({ active }) => words.picked(titled(active.id), placeOf(active.id), items.length),
      onDragOver: ({ active, over }) => over ? words.over(titled(active.id), placeOf(over.id), items.length) : undefined,
      onDragEnd: ({ active, over }) =>
        over ? words.dropped(titled(active.id), placeOf(over.id), items.length) : words.putBack(titled(active.id)),
      onDragCancel: ({ active }) => words.putBack(titled(active.id)),
    },
  }
}

import ListPlus from 'lucide-react/icons/list-plus'
import Plus from 'lucide-react/icons/plus'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { documentsNotOnAgenda } from './agendaOrder.ts'
import type { AgendaEditing } from './useAgendaEditing.ts'

/** Ways to put something on the agenda. */
export const AgendaEditorBar = ({ editing, onAdd }: { readonly editing: AgendaEditing; readonly onAdd: () => void }) => {
  const words = useMessages(agendaEditorMessages)
  const documents = useStage((stage) => stage.documents)
  const { addingDocuments } = editing
  const missing = documentsNotOnAgenda(editing.items, documents).length
  return (
    <Toolbar label={words.add}>
      <Button variant="primary" icon={<Plus />} onClick={onAdd}>
        {words.add}
      </Button>
      {(missing > 0 || addingDocuments) && (
        <Button icon={<ListPlus />} isBusy={addingDocuments !== null} onClick={() => void editing.addAllDocuments()}>
          {addingDocuments
            ? words.addingDocuments(addingDocuments.done, addingDocuments.all)
            : words.addDocuments(missing)}
        </Button>
      )}
    </Toolbar>
  )
}

import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import Copy from 'lucide-react/icons/copy'
import Ellipsis from 'lucide-react/icons/ellipsis'
import ListPlus from 'lucide-react/icons/list-plus'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import { useMessages } from '../../i18n/messages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { agendaEditorMessages } from './agendaEditor.messages.ts'

/** What can be done with one item, for whoever may. */
export interface RowActions {
  edit(): void
  addAfter(): void
  duplicate(): void
  remove(): void
  step(direction: -1 | 1): void
  setLength(length: Duration): Promise<boolean>
}

type Props = { readonly title: string; readonly isHeld: boolean; readonly actions: RowActions }

export const AgendaEditorMenu = ({ title, isHeld, actions }: Props) => {
  const words = useMessages(agendaEditorMessages)
  return (
    <Menu
      trigger={<IconButton size="small" label={words.more(title)} icon={<Ellipsis />} />}
      sections={[
        [
          { key: 'edit', label: words.edit, icon: <Pencil />, onSelect: actions.edit },
          { key: 'add', label: words.addAfter, icon: <ListPlus />, onSelect: actions.addAfter },
          { key: 'copy', label: words.duplicate, icon: <Copy />, onSelect: actions.duplicate },
        ],
        [
          {
            key: 'remove',
            label: words.remove,
            icon: <Trash2 />,
            isDangerous: true,
            isDisabled: isHeld,
            hint: isHeld ? words.removeLocked : undefined,
            onSelect: actions.remove,
          },
        ],
      ]}
    />
  )
}

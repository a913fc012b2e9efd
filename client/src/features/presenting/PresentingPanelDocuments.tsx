import FileText from 'lucide-react/icons/file-text'
import { useMessages } from '../../i18n/messages.ts'
import { Button, type ButtonProps } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'
import type { Presenting } from './usePresentingActions.ts'

type DocumentMenuProps = {
  readonly presenting: Presenting
  readonly size?: NonNullable<ButtonProps['size']>
}

/** Puts the first page of another document on the screens. */
export const DocumentMenu = ({ presenting, size = 'small' }: DocumentMenuProps) => {
  const words = useMessages(presenterConsoleMessages)
  const { documents, shown } = presenting
  return (
    <Menu
      trigger={
        <Button
          size={size}
          variant={shown ? 'secondary' : 'primary'}
          icon={<FileText />}
          isBusy={presenting.isBusy('show')}
          disabled={!presenting.command.canShow}
        >
          {shown ? words.otherDocument : words.chooseDocument}
        </Button>
      }
      sections={[
        documents.length === 0
          ? [{ key: 'none', label: words.noDocuments, isDisabled: true, onSelect: () => undefined }]
          : documents.map((document) => ({
              key: document.id,
              label: `${document.type} ${document.number}`,
              hint: document.subject,
              isDisabled: document.id === shown?.document.id,
              onSelect: () => presenting.show(document.id),
            })),
      ]}
    />
  )
}

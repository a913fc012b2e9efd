import { type LibraryDocument, libraryOriginalPath } from '@diem-cau/shared/documents/documents.queries.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import ExternalLink from 'lucide-react/icons/external-link'
import Eye from 'lucide-react/icons/eye'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { DocumentFile } from './DocumentFile.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { documentsMessages } from './documents.messages.ts'
import type { ViewedDocument } from './PagesViewer.tsx'

type Props = {
  readonly document: LibraryDocument
  readonly mayKeep: boolean
  readonly onEdit: () => void
  readonly onView: (document: ViewedDocument) => void
  readonly onRemove: () => void
}

export const LibraryRow = ({ document, mayKeep, onEdit, onView, onRemove }: Props) => {
  const words = useMessages(documentsMessages)
  const { file, conferences } = document
  const ready = file?.state === 'ready' ? file : null
  const original = {
    key: 'original',
    label: words.original,
    icon: <ExternalLink />,
    isDisabled: ready === null,
    hint: ready === null ? words.noFile : undefined,
    onSelect: () => globalThis.open(libraryOriginalPath(document.id), '_blank', 'noopener'),
  }
  const keeping = [
    [{ key: 'edit', label: words.edit, icon: <Pencil />, onSelect: onEdit }, original],
    [
      {
        key: 'remove',
        label: words.remove,
        icon: <Trash2 />,
        isDangerous: true,
        isDisabled: conferences > 0,
        hint: conferences > 0 ? words.carriedBy(conferences) : undefined,
        onSelect: onRemove,
      },
    ],
  ]
  return (
    <DocumentLine
      document={document}
      note={conferences > 0 && words.inConferences(conferences)}
      file={<DocumentFile document={document} mayKeep={mayKeep} onChooseFile={onEdit} />}
      actions={
        <>
          {ready && (
            <Button
              size="small"
              variant="quiet"
              icon={<Eye />}
              aria-label={words.previewNamed(document.number)}
              onClick={() => onView({ ...document, pages: ready.pages, aspect: ready.aspect })}
            >
              {words.preview}
            </Button>
          )}
          <Menu
            trigger={<IconButton size="small" label={words.more(document.number)} icon={<Ellipsis />} />}
            sections={mayKeep ? keeping : [[original]]}
          />
        </>
      }
    />
  )
}

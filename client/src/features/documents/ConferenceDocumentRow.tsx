import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { originalPath } from '@diem-cau/shared/documents/documents.queries.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import ExternalLink from 'lucide-react/icons/external-link'
import Eye from 'lucide-react/icons/eye'
import FileCheck from 'lucide-react/icons/file-check'
import Pencil from 'lucide-react/icons/pencil'
import Unlink from 'lucide-react/icons/unlink'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DocumentFile } from './DocumentFile.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { type DocumentUse, documentUse } from './documentUse.ts'
import { documentsMessages } from './documents.messages.ts'
import type { ViewedDocument } from './PagesViewer.tsx'

type Props = {
  readonly document: StageDocument
  /** As the library has it; undefined while that is loading. */
  readonly stored: LibraryDocument | undefined
  readonly place: number
  readonly isBusy: boolean
  readonly mayKeep: boolean
  readonly onEdit: () => void
  readonly onView: (document: ViewedDocument) => void
  /** Null for those who may not take it off. */
  readonly onDetach: (() => void) | null
}

export const ConferenceDocumentRow = (props: Props) => {
  const { document, stored, place, isBusy, mayKeep, onEdit, onView, onDetach } = props
  const words = useMessages(documentsMessages)
  const conferenceId = useConferenceId()
  const agenda = useStage((stage) => stage.agenda)
  const presenting = useStage((stage) => stage.presenting)
  const use = documentUse({ agenda, presenting }, document.id)
  const placesOf = ({ isOnShow, items }: DocumentUse): string =>
    [isOnShow ? words.onShow : '', items.length > 0 ? words.usedAt(items.map((each) => each.place).join(', ')) : '']
      .filter((text) => text !== '')
      .join('. ')
  const { file } = document
  const view = file && (() => onView({ ...document, pages: file.pages, aspect: file.aspect }))
  return (
    <DocumentLine
      document={document}
      place={place}
      note={use && placesOf(use)}
      file={
        stored ? (
          <DocumentFile document={stored} mayKeep={mayKeep} onChooseFile={onEdit} />
        ) : (
          file && (
            <StatusBadge tone="positive" icon={<FileCheck />} isBare>
              {words.ready(file.pages)}
            </StatusBadge>
          )
        )
      }
      actions={
        <>
          {view && (
            <Button size="small" variant="quiet" icon={<Eye />} aria-label={words.previewNamed(document.number)} onClick={view}>
              {words.preview}
            </Button>
          )}
          <Menu
            trigger={<IconButton size="small" label={words.more(document.number)} icon={<Ellipsis />} aria-busy={isBusy} />}
            sections={[
              [
                ...(mayKeep ? [{ key: 'edit', label: words.edit, icon: <Pencil />, onSelect: onEdit }] : []),
                {
                  key: 'original',
                  label: words.original,
                  icon: <ExternalLink />,
                  isDisabled: file === null,
                  hint: file === null ? words.noFile : undefined,
                  onSelect: () => globalThis.open(originalPath(conferenceId, document.id), '_blank', 'noopener'),
                },
              ],
              onDetach
                ? [
                    {
                      key: 'detach',
                      label: words.detach,
                      icon: <Unlink />,
                      isDangerous: true,
                      isDisabled: use !== null || isBusy,
                      hint: use ? placesOf(use) : undefined,
                      onSelect: onDetach,
                    },
                  ]
                : [],
            ]}
          />
        </>
      }
    />
  )
}

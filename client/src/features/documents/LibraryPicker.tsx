import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import Check from 'lucide-react/icons/check'
import Library from 'lucide-react/icons/library'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { DocumentRows } from './DocumentRows.tsx'
import { documentsMessages } from './documents.messages.ts'
import { findDocuments } from './findDocuments.ts'
import { useLibrary } from './library.ts'

/** Nobody reads further; typing narrows. */
const SHOWN = 50

type Props = {
  readonly attached: ReadonlySet<DocumentId>
  readonly busyId: DocumentId | null
  readonly onAttach: (document: LibraryDocument) => void
  readonly onClose: () => void
}

/** The library, to take documents of it into the conference one after another. */
export const LibraryPicker = ({ attached, busyId, onAttach, onClose }: Props) => {
  const words = useMessages(documentsMessages)
  const failureText = useFailureText()
  const library = useLibrary()
  const [query, setQuery] = useState('')
  const found = findDocuments(library.data ?? [], query)
  return (
    <Dialog isOpen onClose={onClose} width="wide" title={words.attachTitle}>
      <SearchInput label={words.search} value={query} onChange={setQuery} />
      {library.isPending && <Skeleton lines={6} />}
      {library.isError && (
        <ErrorState title={words.libraryFailed} onRetry={() => void library.refetch()}>
          {failureText(library.error)}
        </ErrorState>
      )}
      {library.data && found.length === 0 && (
        <EmptyState icon={<Library />} title={query === '' ? words.emptyLibrary : words.noneFound}>
          {query === '' ? words.emptyLibraryHow : words.noneFoundHow}
        </EmptyState>
      )}
      <DocumentRows label={words.list} rows={found.slice(0, SHOWN)}>
        {(document) => (
          <DocumentLine
            document={document}
            actions={
              attached.has(document.id) ? (
                <StatusBadge tone="positive" icon={<Check />} isBare>
                  {words.attached}
                </StatusBadge>
              ) : (
                <Button
                  size="small"
                  aria-label={words.attachNamed(document.number)}
                  isBusy={busyId === document.id}
                  onClick={() => onAttach(document)}
                >
                  {words.attachOne}
                </Button>
              )
            }
          />
        )}
      </DocumentRows>
      {found.length > SHOWN && <p>{words.moreMatches(found.length - SHOWN)}</p>}
    </Dialog>
  )
}

import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import FilePlus from 'lucide-react/icons/file-plus'
import LibraryIcon from 'lucide-react/icons/library'
import SearchX from 'lucide-react/icons/search-x'
import { useDeferredValue, useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { DocumentRows } from './DocumentRows.tsx'
import styles from './Documents.module.css'
import { documentsMessages } from './documents.messages.ts'
import { findDocuments, usedValues } from './findDocuments.ts'
import { useLibrary } from './library.ts'
import { LibraryRow } from './LibraryRow.tsx'
import { PagesViewer, type ViewedDocument } from './PagesViewer.tsx'
import { RemoveDocument } from './RemoveDocument.tsx'

type Opened =
  | { readonly kind: 'form'; readonly id: DocumentId | null }
  | { readonly kind: 'pages'; readonly document: ViewedDocument }
  | { readonly kind: 'remove'; readonly document: LibraryDocument }

/** All documents of the house, the latest first. */
export const LibraryList = ({ mayKeep }: { readonly mayKeep: boolean }) => {
  const words = useMessages(documentsMessages)
  const failureText = useFailureText()
  const library = useLibrary()
  const [query, setQuery] = useState('')
  const [type, setType] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const sought = useDeferredValue(query)
  const all = library.data ?? []
  const found = [...findDocuments(all, sought, type)].reverse()
  const close = () => setOpened(null)
  const showAll = () => {
    setQuery('')
    setType('')
  }

  if (library.isPending) return <Skeleton lines={8} />
  if (library.isError && !library.data) {
    return (
      <ErrorState title={words.libraryFailed} onRetry={() => void library.refetch()}>
        {failureText(library.error)}
      </ErrorState>
    )
  }
  const addButton = mayKeep && (
    <Button variant="primary" icon={<FilePlus />} onClick={() => setOpened({ kind: 'form', id: null })}>
      {words.add}
    </Button>
  )
  return (
    <div className={styles.stack}>
      {!mayKeep && <Callout tone="neutral">{words.readOnly}</Callout>}
      {library.isError && <Callout tone="caution">{failureText(library.error)}</Callout>}
      {all.length > 0 && (
        <Toolbar label={words.search} end={addButton}>
          <SearchInput label={words.search} value={query} onChange={setQuery} className={styles.search} />
          <Select
            aria-label={words.typeFilter}
            className={styles.type}
            value={type}
            onChange={(event) => setType(event.target.value)}
            placeholder={words.allTypes}
            options={usedValues(all, 'type').map((each) => ({ value: each, label: each }))}
          />
          <span role="status" className={styles.count}>
            {words.found(found.length, all.length)}
          </span>
        </Toolbar>
      )}
      <Panel isFlush>
        {all.length === 0 && (
          <EmptyState icon={<LibraryIcon />} title={words.emptyLibrary} action={addButton}>
            {words.emptyLibraryHow}
          </EmptyState>
        )}
        {all.length > 0 && found.length === 0 && (
          <EmptyState icon={<SearchX />} title={words.noneFound} action={<Button onClick={showAll}>{words.clearSearch}</Button>}>
            {words.noneFoundHow}
          </EmptyState>
        )}
        <DocumentRows label={words.list} rows={found}>
          {(document) => (
            <LibraryRow
              document={document}
              mayKeep={mayKeep}
              onEdit={() => setOpened({ kind: 'form', id: document.id })}
              onView={(viewed) => setOpened({ kind: 'pages', document: viewed })}
              onRemove={() => setOpened({ kind: 'remove', document })}
            />
          )}
        </DocumentRows>
      </Panel>
      {opened?.kind === 'form' && (
        <DocumentForm
          key={opened.id}
          documentId={opened.id}
          onOpen={({ id }) => setOpened({ kind: 'form', id })}
          onClose={close}
        />
      )}
      {opened?.kind === 'pages' && <PagesViewer document={opened.document} onClose={close} />}
      {opened?.kind === 'remove' && <RemoveDocument document={opened.document} onClose={close} />}
    </div>
  )
}

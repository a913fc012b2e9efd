import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { isDesk } from '@diem-cau/shared/people/actor.ts'
import FilePlus from 'lucide-react/icons/file-plus'
import Files from 'lucide-react/icons/files'
import Library from 'lucide-react/icons/library'
import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { ConferenceDocumentRow } from './ConferenceDocumentRow.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { DocumentRows } from './DocumentRows.tsx'
import { LibraryPicker } from './LibraryPicker.tsx'
import { documentsMessages } from './documents.messages.ts'
import styles from './Documents.module.css'
import { useLibrary } from './library.ts'
import { PagesViewer, type ViewedDocument } from './PagesViewer.tsx'
import { useDocumentActions } from './useDocumentActions.ts'

type Opened =
  | { readonly kind: 'picker' }
  | { readonly kind: 'form'; readonly id: DocumentId | null }
  | { readonly kind: 'pages'; readonly document: ViewedDocument }

/** The documents that the conference disseminates, in the order of its list. */
export const ConferenceDocuments = () => {
  const words = useMessages(documentsMessages)
  const documents = useStage((stage) => stage.documents)
  const conference = useStage((stage) => stage.conference)
  const actor = useActor()
  const library = useLibrary()
  const { busyId, attach, detach } = useDocumentActions()
  const [opened, setOpened] = useState<Opened | null>(null)
  const isOver = isClosed(conference)
  const mayAttach = actor !== null && isDesk(actor) && !isOver
  const mayKeep = actor?.kind === 'staff' && actor.ofHouse
  const inLibrary = new Map(library.data?.map((document) => [document.id, document]))
  const close = () => setOpened(null)

  return (
    <div className={styles.stack}>
      {isOver && <Callout tone="neutral">{words.closed}</Callout>}
      {mayAttach && (
        <Toolbar label={words.add}>
          <Button variant="primary" icon={<Library />} onClick={() => setOpened({ kind: 'picker' })}>
            {words.attach}
          </Button>
          {mayKeep && (
            <Button icon={<FilePlus />} onClick={() => setOpened({ kind: 'form', id: null })}>
              {words.add}
            </Button>
          )}
        </Toolbar>
      )}
      <Panel isFlush>
        {documents.length === 0 ? (
          <EmptyState icon={<Files />} title={words.emptyConference}>
            {mayAttach ? words.emptyConferenceHow : words.emptyConferenceRead}
          </EmptyState>
        ) : (
          <DocumentRows label={words.list} rows={documents}>
            {(document, index) => (
              <ConferenceDocumentRow
                document={document}
                stored={inLibrary.get(document.id)}
                place={index + 1}
                isBusy={busyId === document.id}
                mayKeep={mayKeep}
                onEdit={() => setOpened({ kind: 'form', id: document.id })}
                onView={(viewed) => setOpened({ kind: 'pages', document: viewed })}
                onDetach={mayAttach ? () => void detach(document.id, document.number) : null}
              />
            )}
          </DocumentRows>
        )}
      </Panel>
      {opened?.kind === 'picker' && (
        <LibraryPicker
          attached={new Set(documents.map(({ id }) => id))}
          busyId={busyId}
          onAttach={({ id, number }) => void attach(id, number)}
          onClose={close}
        />
      )}
      {opened?.kind === 'form' && (
        <DocumentForm
          key={opened.id}
          documentId={opened.id}
          {...(opened.id === null && { onAdded: attach })}
          onOpen={({ id }) => setOpened({ kind: 'form', id })}
          onClose={close}
        />
      )}
      {opened?.kind === 'pages' && <PagesViewer document={opened.document} onClose={close} />}
    </div>
  )
}

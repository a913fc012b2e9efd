import type { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { ChosenFile, StoredFile } from './DocumentFormFile.tsx'
import { DocumentFormFields } from './DocumentFormFields.tsx'
import styles from './DocumentForm.module.css'
import { DocumentFormSchema, type DocumentFormValues, EMPTY_DOCUMENT } from './documentForm.ts'
import { documentFormMessages } from './documentForm.messages.ts'
import { refreshLibrary, useLibrary } from './library.ts'
import { useUploads } from './UploadsProvider.tsx'

type DocumentFormProps = {
  /** Null for a new document. */
  readonly documentId: DocumentId | null
  /** What is done with a new document before the drawer closes. */
  readonly onAdded?: (id: DocumentId, number: string) => Promise<void>
  readonly onOpen: (document: LibraryDocument) => void
  readonly onClose: () => void
}

/** A document of the library in a drawer: its details, and its file. */
export const DocumentForm = ({ documentId, onAdded, onOpen, onClose }: DocumentFormProps) => {
  const words = useMessages(documentFormMessages)
  const failureText = useFailureText()
  const client = useQueryClient()
  const uploads = useUploads()
  const formId = useId()
  const library = useLibrary().data ?? []
  const document = library.find((each) => each.id === documentId)
  const form = useForm<DocumentFormValues, unknown, DocumentDetails>({
    resolver: zodResolver(DocumentFormSchema),
    defaultValues: document ?? EMPTY_DOCUMENT,
  })
  const [file, setFile] = useState<File | null>(null)
  const [failure, setFailure] = useState<string>()
  const [isLeaving, setLeaving] = useState(false)
  const { isDirty, isSubmitting } = form.formState

  const add = async (details: DocumentDetails): Promise<void> => {
    const added = await sendHouse('documents:add', details)
    // Also when no answer came: it may be there all the same, and then the form says so at the number.
    await refreshLibrary(client)
    if (!added.ok) return setFailure(failureText(added.failure))
    const id = added.value.documentId
    if (file) uploads.start(id, file)
    await onAdded?.(id, details.number)
    onClose()
  }
  const edit = async (id: DocumentId, details: DocumentDetails): Promise<void> => {
    const edited = await sendHouse('documents:edit', { ...details, documentId: id })
    if (!edited.ok) return setFailure(failureText(edited.failure))
    await refreshLibrary(client)
    onClose()
  }
  const save = async (details: DocumentDetails): Promise<void> => {
    setFailure(undefined)
    await (documentId === null ? add(details) : edit(documentId, details))
  }
  const leave = () => ((isDirty || file) && !isSubmitting ? setLeaving(true) : onClose())

  return (
    <Drawer
      isOpen
      onClose={leave}
      title={documentId === null ? words.newTitle : words.editTitle}
      footer={
        <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
          {documentId !== null ? words.save : onAdded ? words.addHere : words.add}
        </Button>
      }
    >
      <FormProvider {...form}>
        <form id={formId} noValidate className={styles.form} onSubmit={(event) => void form.handleSubmit(save)(event)}>
          <DocumentFormFields library={library} itself={documentId} onOpenTwin={onOpen} />
          {documentId === null && <ChosenFile file={file} onChange={setFile} />}
          {failure && <Callout tone="negative">{failure}</Callout>}
        </form>
      </FormProvider>
      {document && <StoredFile document={document} />}
      <ConfirmDialog
        isOpen={isLeaving}
        title={words.leaveTitle}
        confirmLabel={words.leave}
        isDangerous
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        {words.leaveText}
      </ConfirmDialog>
    </Drawer>
  )
}

import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { documentsMessages } from './documents.messages.ts'
import { refreshLibrary } from './library.ts'

/** Asks before a document goes for good. */
export const RemoveDocument = ({ document, onClose }: { readonly document: LibraryDocument; readonly onClose: () => void }) => {
  const words = useMessages(documentsMessages)
  const failureText = useFailureText()
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const remove = async () => {
    setBusy(true)
    const removed = await sendHouse('documents:remove', { documentId: document.id })
    await refreshLibrary(client)
    setBusy(false)
    if (removed.ok) onClose()
    else setFailure(failureText(removed.failure))
  }
  return (
    <ConfirmDialog
      isOpen
      title={words.removeTitle(document.number)}
      confirmLabel={words.remove}
      isDangerous
      isBusy={isBusy}
      failure={failure}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {words.removeText}
    </ConfirmDialog>
  )
}

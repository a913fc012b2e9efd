import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'
import { useToast } from '../../ui/useToast.ts'
import { documentsMessages } from './documents.messages.ts'

/** Putting documents on the conference's list and taking them off, with the answer in a toast. */
export const useDocumentActions = () => {
  const send = useSend()
  const words = useMessages(documentsMessages)
  const failureText = useFailureText()
  const toast = useToast()
  const [busyId, setBusyId] = useState<DocumentId | null>(null)

  const attach = async (documentId: DocumentId, number: string): Promise<void> => {
    setBusyId(documentId)
    const answer = await send('documents:attach', { documentId })
    setBusyId(null)
    if (answer.ok) toast({ tone: 'positive', title: words.attachedNow(number) })
    else toast({ tone: 'negative', title: words.notAttached(number), description: failureText(answer.failure) })
  }
  const detach = async (documentId: DocumentId, number: string): Promise<void> => {
    setBusyId(documentId)
    const answer = await send('documents:detach', { documentId })
    setBusyId(null)
    if (!answer.ok) {
      return toast({ tone: 'negative', title: words.notDetached(number), description: failureText(answer.failure) })
    }
    const undo = { label: words.undo, onSelect: () => void attach(documentId, number) }
    toast({ tone: 'info', title: words.detached(number), action: undo })
  }
  return { busyId, attach, detach }
}

import type { AgendaItem, AgendaState, ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useSend, useStage } from '../../realtime/SessionProvider.tsx'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useToast } from '../../ui/useToast.ts'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import {
  type After,
  type PendingMove,
  detailsOf,
  documentsNotOnAgenda,
  itemForDocument,
  orderShown,
  placeForDocuments,
} from './agendaOrder.ts'

/** What an organizer does to the agenda; refusals are said at the item they are about. */
export interface AgendaEditing {
  /** In the order as asked for, while the server has not answered yet. */
  readonly items: AgendaState
  /** The item on which something is under way. */
  readonly busyId: AgendaItemId | null
  readonly refusal: { readonly itemId: AgendaItemId; readonly text: string } | null
  /** Null while nothing is being added. */
  readonly addingDocuments: { readonly done: number; readonly all: number } | null
  move(itemId: AgendaItemId, after: After): Promise<boolean>
  setDetails(item: AgendaItem, change: Partial<ItemDetails>): Promise<boolean>
  duplicate(item: AgendaItem): Promise<void>
  /** At once, with a way back in the toast. */
  remove(item: AgendaItem, title: string): Promise<void>
  addAllDocuments(): Promise<void>
}

export const useAgendaEditing = (): AgendaEditing => {
  const send = useSend()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const words = useMessages(agendaEditorMessages)
  const failureText = useFailureText()
  const toast = useToast()
  const [pending, setPending] = useState<PendingMove | null>(null)
  const [busyId, setBusyId] = useState<AgendaItemId | null>(null)
  const [refusal, setRefusal] = useState<AgendaEditing['refusal']>(null)
  const [addingDocuments, setAddingDocuments] = useState<AgendaEditing['addingDocuments']>(null)

  /** Runs one command about an item; true when it was done. */
  const about = async (itemId: AgendaItemId, run: () => Promise<Result<unknown, string>>): Promise<boolean> => {
    setBusyId(itemId)
    setRefusal(null)
    const answer = await run()
    setBusyId(null)
    if (!answer.ok) setRefusal({ itemId, text: failureText(answer.failure) })
    return answer.ok
  }

  const putBack = async (item: AgendaItem, after: After, title: string): Promise<void> => {
    const added = await send('agenda:addItem', { ...detailsOf(item), after })
    if (!added.ok) return toast({ tone: 'negative', title: words.undoFailed(title), description: failureText(added.failure) })
    const { itemId } = added.value
    // What had happened to it on the day belongs to it.
    if (item.extension !== 0) await about(itemId, () => send('agenda:extendItem', { itemId, by: item.extension }))
    if (item.progress.state === 'cut') await about(itemId, () => send('agenda:cutItem', { itemId }))
  }

  return {
    items: orderShown(agenda, pending),
    busyId,
    refusal,
    addingDocuments,
    move: async (itemId, after) => {
      setPending({ itemId, after, from: agenda, isAnswered: false })
      const isDone = await about(itemId, () => send('agenda:moveItem', { itemId, after }))
      setPending((move) => (isDone && move?.itemId === itemId ? { ...move, isAnswered: true } : null))
      return isDone
    },
    setDetails: (item, change) =>
      about(item.id, () => send('agenda:editItem', { ...detailsOf(item), ...change, itemId: item.id })),
    duplicate: async (item) => {
      // Two items cannot both be held to one hour.
      await about(item.id, () => send('agenda:addItem', { ...detailsOf(item), fixedStart: null, after: item.id }))
    },
    remove: async (item, title) => {
      const after = agenda[agenda.findIndex((each) => each.id === item.id) - 1]?.id ?? null
      const isDone = await about(item.id, () => send('agenda:removeItem', { itemId: item.id }))
      if (!isDone) return
      const undo = { label: words.undo, onSelect: () => void putBack(item, after, title) }
      toast({ tone: 'info', title: words.removed(title), action: undo })
    },
    addAllDocuments: async () => {
      const missing = documentsNotOnAgenda(agenda, documents)
      let after = placeForDocuments(agenda)
      for (const [done, document] of missing.entries()) {
        setAddingDocuments({ done, all: missing.length })
        const added = await send('agenda:addItem', { ...itemForDocument(document), after })
        if (!added.ok) {
          setAddingDocuments(null)
          const title = words.documentsAddedPartly(done, missing.length)
          return toast({ tone: 'negative', title, description: failureText(added.failure) })
        }
        after = added.value.itemId
      }
      setAddingDocuments(null)
      toast({ tone: 'positive', title: words.documentsAdded(missing.length) })
    },
  }
}

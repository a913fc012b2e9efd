import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'

export interface DocumentUse {
  readonly isOnShow: boolean
  readonly items: readonly { readonly item: AgendaItem; readonly place: number }[]
}

/** Where a conference uses one of its documents: while it does, the document cannot be taken off the list. */
export const documentUse = (
  { agenda, presenting }: Pick<StageState, 'agenda' | 'presenting'>,
  id: DocumentId,
): DocumentUse | null => {
  const isOnShow = presenting.onShow?.documentId === id
  const items = agenda.map((item, index) => ({ item, place: index + 1 })).filter(({ item }) => item.documentId === id)
  return isOnShow || items.length > 0 ? { isOnShow, items } : null
}

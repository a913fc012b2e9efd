import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { DocumentsState } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'

/** The documents in the order in which the hall hears them: as on the agenda, without what was cut, then the others. */
export const inOrderOfTheDay = (agenda: AgendaState, documents: DocumentsState): DocumentsState => {
  const nth = new Map<DocumentId, number>()
  for (const { documentId, progress } of agenda) {
    if (documentId !== null && progress.state !== 'cut' && !nth.has(documentId)) nth.set(documentId, nth.size)
  }
  const placeOf = (id: DocumentId): number => nth.get(id) ?? nth.size
  return [...documents].sort((first, second) => placeOf(first.id) - placeOf(second.id))
}

/** "Văn bản 4/10": among the documents of the agenda; null for one that is not on it or was cut. */
export const documentPlace = (agenda: AgendaState, id: DocumentId): { nth: number; of: number } | null => {
  const onAgenda = new Set<DocumentId>()
  for (const { documentId, progress } of agenda) {
    if (documentId !== null && progress.state !== 'cut') onAgenda.add(documentId)
  }
  const index = [...onAgenda].indexOf(id)
  return index === -1 ? null : { nth: index + 1, of: onAgenda.size }
}

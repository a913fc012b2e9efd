import type { DocumentId } from '../kernel/ids.ts'
import type { DocumentsEvent, DocumentsState, StageDocument } from './documents.protocol.ts'

export const findDocument = (state: DocumentsState, id: DocumentId): StageDocument | undefined =>
  state.find((document) => document.id === id)

export const applyDocuments = (state: DocumentsState, event: DocumentsEvent): DocumentsState => {
  switch (event.type) {
    case 'documentAttached':
      return [...state, event.document]
    case 'documentUpdated':
      return state.map((document) => (document.id === event.document.id ? event.document : document))
    case 'documentDetached':
      return state.filter((document) => document.id !== event.documentId)
    default:
      return event satisfies never
  }
}

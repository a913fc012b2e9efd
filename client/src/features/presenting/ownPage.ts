import type { DocumentsState, StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import type { PresentingState } from '@diem-cau/shared/presenting/presenting.protocol.ts'

/** A reader goes with the presenter, or is away on a page of their own choice until they say they are back. */
export type OwnPage =
  | { readonly kind: 'following' }
  | { readonly kind: 'away'; readonly documentId: DocumentId; readonly page: number }

export const FOLLOWING: OwnPage = { kind: 'following' }

export type OwnPageStep =
  | { readonly type: 'open'; readonly documentId: DocumentId; readonly page: number }
  | { readonly type: 'return' }

export const stepOwnPage = (_from: OwnPage, step: OwnPageStep): OwnPage => {
  switch (step.type) {
    case 'open':
      return { kind: 'away', documentId: step.documentId, page: step.page }
    case 'return':
      return FOLLOWING
    default:
      return step satisfies never
  }
}

export interface PageInView {
  readonly document: StageDocument
  readonly page: number
  readonly pages: number
}

const pageOf = (documents: DocumentsState, documentId: DocumentId, page: number): PageInView | null => {
  const document = findDocument(documents, documentId)
  if (!document?.file) return null
  const { pages } = document.file
  return { document, page: Math.min(page, pages), pages }
}

export interface Reading {
  /** What the reader sees; null when nothing is on show and nothing was opened. */
  readonly inView: PageInView | null
  readonly presented: PageInView | null
  /** The reader turned away; a document that was taken off the list brings them back by itself. */
  readonly isAway: boolean
}

export const readingOf = (own: OwnPage, onShow: PresentingState['onShow'], documents: DocumentsState): Reading => {
  const presented = onShow && pageOf(documents, onShow.documentId, onShow.page)
  const away = own.kind === 'away' ? pageOf(documents, own.documentId, own.page) : null
  return { inView: away ?? presented, presented, isAway: away !== null }
}

/** The step that turns by `by` pages from what is in view; null at either end. */
export const turnBy = (inView: PageInView | null, by: 1 | -1): OwnPageStep | null => {
  if (!inView) return null
  const page = inView.page + by
  return page < 1 || page > inView.pages ? null : { type: 'open', documentId: inView.document.id, page }
}

const SWIPE_PX = 48

/** A stroke to the left turns forward. Slanted strokes scroll the page, and short ones are taps. */
export const swipedBy = (dx: number, dy: number): 1 | -1 | null => {
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy)) return null
  return dx < 0 ? 1 : -1
}

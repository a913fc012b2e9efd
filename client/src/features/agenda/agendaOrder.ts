import type { AgendaItem, AgendaState, ItemDetails, ItemKind } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { applyAgenda, decideMove, findItem, lengthOf } from '@diem-cau/shared/agenda/agenda.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { type Duration, instant, minutes, sum } from '@diem-cau/shared/kernel/time.ts'

/** A place on the agenda: behind an item, or at the top. */
export type After = AgendaItemId | null

/** A move that was asked for and is not yet in what the server says. */
export interface PendingMove {
  readonly itemId: AgendaItemId
  readonly after: After
  /** The agenda in which it was asked for. */
  readonly from: AgendaState
  readonly isAnswered: boolean
}

/** It has been held, or is being held: its place and times are history. */
export const isHeld = ({ progress: { state } }: AgendaItem): boolean => state === 'running' || state === 'done'

/** The agenda as the person who moves something sees it: at once, until the server's own has come or has refused. */
export const orderShown = (agenda: AgendaState, pending: PendingMove | null): AgendaState => {
  if (!pending || (pending.isAnswered && agenda !== pending.from)) return agenda
  if (!decideMove(agenda, pending.itemId, pending.after).ok) return agenda
  // A move leaves no time behind.
  return applyAgenda(agenda, { type: 'itemMoved', itemId: pending.itemId, after: pending.after }, instant(0))
}

/** Where an item lands that is dropped on the place of another; undefined where it cannot go. */
export const placeOfDrop = (agenda: AgendaState, itemId: AgendaItemId, overId: AgendaItemId): After | undefined => {
  const from = agenda.findIndex((item) => item.id === itemId)
  const to = agenda.findIndex((item) => item.id === overId)
  if (from === -1 || to === -1 || from === to) return undefined
  const after = (from < to ? agenda[to] : agenda[to - 1])?.id ?? null
  return decideMove(agenda, itemId, after).ok ? after : undefined
}

export const placeOfStep = (agenda: AgendaState, itemId: AgendaItemId, step: -1 | 1): After | undefined => {
  const neighbour = agenda[agenda.findIndex((item) => item.id === itemId) + step]
  return neighbour && findItem(agenda, itemId) ? placeOfDrop(agenda, itemId, neighbour.id) : undefined
}

/** Behind which item something new may stand: at the top only while nothing was held. */
export const placesForNew = (agenda: AgendaState): readonly After[] => {
  const lastHeld = agenda.map(isHeld).lastIndexOf(true)
  const behind = agenda.slice(Math.max(lastHeld, 0)).map((item) => item.id)
  return lastHeld === -1 ? [null, ...behind] : behind
}

export const totalLength = (agenda: AgendaState): Duration =>
  sum(...agenda.filter((item) => item.progress.state !== 'cut').map(lengthOf))

export const documentsNotOnAgenda = (
  agenda: AgendaState,
  documents: readonly StageDocument[],
): readonly StageDocument[] => {
  const used = new Set(agenda.map((item) => item.documentId))
  return documents.filter((document) => !used.has(document.id))
}

const lastOf = (agenda: AgendaState, kind: ItemKind) => agenda.filter((item) => item.kind === kind).at(-1)

/** Behind the documents that are there, else behind the opening, else at the first place that is free. */
export const placeForDocuments = (agenda: AgendaState): After => {
  const free = placesForNew(agenda)
  const last = lastOf(agenda, 'document') ?? lastOf(agenda, 'opening')
  const wanted = last?.id ?? null
  return free.includes(wanted) ? wanted : (free[0] ?? null)
}

/** How long a document is given until somebody says otherwise. */
const DOCUMENT_LENGTH = minutes(15)

export const itemForDocument = (document: StageDocument): ItemDetails => ({
  kind: 'document',
  title: '',
  duration: DOCUMENT_LENGTH,
  presenter: null,
  documentId: document.id,
  fixedStart: null,
})

export const detailsOf = ({ kind, title, duration, presenter, documentId, fixedStart }: AgendaItem): ItemDetails => ({
  kind,
  title,
  duration,
  presenter,
  documentId,
  fixedStart,
})

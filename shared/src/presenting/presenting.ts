import type { DocumentId, UserId } from '../kernel/ids.ts'
import { type Result, fail, ok } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import type { AgendaItem } from '../agenda/agenda.protocol.ts'
import type { DocumentsState } from '../documents/documents.protocol.ts'
import { findDocument } from '../documents/documents.ts'
import { type StaffActor, isDesk } from '../people/actor.ts'
import type { Holder, PresentingEvent, PresentingState } from './presenting.protocol.ts'

export const NOT_PRESENTING: PresentingState = { onShow: null, holder: null }

type Decision<Code extends string> = Result<readonly PresentingEvent[], Code>

const holderOf = ({ userId, name }: StaffActor): Holder => ({ userId, name })
const isHeldBy = (state: PresentingState, userId: UserId): boolean => state.holder?.userId === userId

export const decideShow = (
  state: PresentingState,
  documents: DocumentsState,
  actor: StaffActor,
  documentId: DocumentId,
  page: number,
): Decision<'notInCommand' | 'documentNotAttached' | 'documentNotReady' | 'pageOutOfRange'> => {
  if (state.holder && !isHeldBy(state, actor.userId)) return fail('notInCommand')
  const document = findDocument(documents, documentId)
  if (!document) return fail('documentNotAttached')
  if (!document.file) return fail('documentNotReady')
  if (page > document.file.pages) return fail('pageOutOfRange')
  const shown: PresentingEvent = { type: 'documentShown', documentId, page }
  return ok(state.holder ? [shown] : [{ type: 'commandTaken', holder: holderOf(actor) }, shown])
}

export const decideTurn = (
  state: PresentingState,
  documents: DocumentsState,
  actor: StaffActor,
  documentId: DocumentId,
  page: number,
): Decision<'notInCommand' | 'notOnShow' | 'pageOutOfRange'> => {
  if (!isHeldBy(state, actor.userId)) return fail('notInCommand')
  if (state.onShow?.documentId !== documentId) return fail('notOnShow')
  if (page > (findDocument(documents, documentId)?.file?.pages ?? 0)) return fail('pageOutOfRange')
  return ok(page === state.onShow.page ? [] : [{ type: 'pageTurned', page }])
}

export const decideStop = (state: PresentingState, actor: StaffActor): Decision<'notInCommand' | 'notOnShow'> => {
  if (!isHeldBy(state, actor.userId) && !isDesk(actor)) return fail('notInCommand')
  return state.onShow ? ok([{ type: 'showingStopped' }]) : fail('notOnShow')
}

export const decideTakeOver = (
  state: PresentingState,
  running: AgendaItem | undefined,
  actor: StaffActor,
): Decision<'anotherInCommand'> => {
  if (isHeldBy(state, actor.userId)) return ok([])
  const isTheirItem = running?.presenter?.userId === actor.userId
  if (state.holder && !isDesk(actor) && !isTheirItem) return fail('anotherInCommand')
  return ok([{ type: 'commandTaken', holder: holderOf(actor) }])
}

export const decideHandOver = (
  state: PresentingState,
  actor: StaffActor,
  to: Holder,
): Decision<'notInCommand'> => {
  if (!isHeldBy(state, actor.userId) && !isDesk(actor)) return fail('notInCommand')
  return ok(isHeldBy(state, to.userId) ? [] : [{ type: 'commandTaken', holder: to }])
}

/** What starting an item does to the pages: its document from page 1, in the hand of its presenter if that is a member. */
export const showingFor = (
  state: PresentingState,
  item: AgendaItem,
  documents: DocumentsState,
): readonly PresentingEvent[] => {
  const events: PresentingEvent[] = []
  const presenter = item.presenter
  if (presenter?.userId && !isHeldBy(state, presenter.userId)) {
    events.push({ type: 'commandTaken', holder: { userId: presenter.userId, name: presenter.name } })
  }
  if (item.documentId !== null && findDocument(documents, item.documentId)?.file) {
    events.push({ type: 'documentShown', documentId: item.documentId, page: 1 })
  } else if (state.onShow) {
    events.push({ type: 'showingStopped' })
  }
  return events
}

export const applyPresenting = (state: PresentingState, event: PresentingEvent, at: Instant): PresentingState => {
  switch (event.type) {
    case 'documentShown':
      return { ...state, onShow: { documentId: event.documentId, page: event.page, since: at } }
    case 'pageTurned':
      return state.onShow ? { ...state, onShow: { ...state.onShow, page: event.page, since: at } } : state
    case 'showingStopped':
      return { ...state, onShow: null }
    case 'commandTaken':
      return { ...state, holder: event.holder }
    case 'commandReleased':
      return { ...state, holder: null }
    default:
      return event satisfies never
  }
}

import type { ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import {
  MAX_ITEMS,
  decideCut,
  decideExtend,
  decideFinish,
  decideMove,
  decideRemove,
  decideRestore,
  decideStart,
  decideSwap,
  findItem,
} from '@diem-cau/shared/agenda/agenda.ts'
import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import { closingFloor } from '@diem-cau/shared/floor/floor.ts'
import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { showingFor } from '@diem-cau/shared/presenting/presenting.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import { newId } from '../platform/newId.ts'
import { type LaneHandlers, decided } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `agenda:${string}`>

const namesForeignDocument = ({ documents }: StageState, { documentId }: ItemDetails): boolean =>
  documentId !== null && !findDocument(documents, documentId)

export const agendaHandlers: LaneHandlers<Handled> = {
  'agenda:addItem': ({ stage }, { after, ...details }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    if (stage.agenda.length >= MAX_ITEMS) return fail('agendaFull')
    if (after !== null && !findItem(stage.agenda, after)) return fail('itemNotFound')
    if (namesForeignDocument(stage, details)) return fail('documentNotAttached')
    const itemId = newId(AgendaItemId)
    return ok({ events: [{ type: 'itemAdded', itemId, details, after }], value: { itemId } })
  },
  'agenda:editItem': ({ stage }, { itemId, ...details }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    if (!findItem(stage.agenda, itemId)) return fail('itemNotFound')
    if (namesForeignDocument(stage, details)) return fail('documentNotAttached')
    return ok({ events: [{ type: 'itemEdited', itemId, details }], value: {} })
  },
  'agenda:removeItem': ({ stage }, { itemId }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideRemove(stage.agenda, itemId)),
  'agenda:moveItem': ({ stage }, { itemId, after }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideMove(stage.agenda, itemId, after)),
  'agenda:startItem': ({ stage }, { itemId }) => {
    if (stage.conference.phase !== 'live') return fail('notLive')
    const started = decideStart(stage.agenda, itemId)
    const item = findItem(stage.agenda, itemId)
    if (!started.ok || !item) return started.ok ? fail('itemNotFound') : started
    const shown = showingFor(stage.presenting, item, stage.documents)
    // The floor was open for the item before this one; see closingFloor.
    return ok({ events: [...closingFloor(stage.floor), ...started.value, ...shown], value: {} })
  },
  'agenda:finishItem': ({ stage }, { itemId }) => {
    const finished = decideFinish(stage.agenda, itemId)
    return finished.ok ? ok({ events: [...closingFloor(stage.floor), ...finished.value], value: {} }) : finished
  },
  'agenda:extendItem': ({ stage }, { itemId, by }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideExtend(stage.agenda, itemId, by)),
  'agenda:swapItems': ({ stage }, { first, second }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideSwap(stage.agenda, first, second)),
  'agenda:cutItem': ({ stage }, { itemId }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideCut(stage.agenda, itemId)),
  'agenda:restoreItem': ({ stage }, { itemId }) =>
    isClosed(stage.conference) ? fail('conferenceClosed') : decided(decideRestore(stage.agenda, itemId)),
}

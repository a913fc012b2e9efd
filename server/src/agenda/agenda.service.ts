import type { AgendaEvent, ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { newId } from '../platform/newId.ts'

/** What makes an empty agenda this one, from its first item to its last, with fresh ids. */
export const toAgendaEvents = (items: readonly ItemDetails[]): AgendaEvent[] => {
  let after: AgendaItemId | null = null
  const events: AgendaEvent[] = []
  for (const details of items) {
    const itemId: AgendaItemId = newId(AgendaItemId)
    events.push({ type: 'itemAdded', itemId, details, after })
    after = itemId
  }
  return events
}

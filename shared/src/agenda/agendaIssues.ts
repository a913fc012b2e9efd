import type { AgendaItemId } from '../kernel/ids.ts'
import { type Duration, between, duration } from '../kernel/time.ts'
import { zonedInstant } from '../kernel/zone.ts'
import type { ConferenceDetails } from '../conference/conference.protocol.ts'
import type { DocumentsState } from '../documents/documents.protocol.ts'
import { findDocument } from '../documents/documents.ts'
import type { AgendaState } from './agenda.protocol.ts'
import type { Forecast } from './forecast.ts'

/** What an organizer should see before it happens in the hall. */
export type AgendaIssue =
  /** The items before it are planned past its fixed start. */
  | { readonly code: 'fixedStartMissed'; readonly itemId: AgendaItemId; readonly by: Duration }
  /** Nothing is planned between the item before it and its fixed start. */
  | { readonly code: 'gapBefore'; readonly itemId: AgendaItemId; readonly by: Duration }
  | { readonly code: 'documentMissing'; readonly itemId: AgendaItemId }
  | { readonly code: 'documentWithoutFile'; readonly itemId: AgendaItemId }
  | { readonly code: 'documentTwice'; readonly itemId: AgendaItemId; readonly firstItemId: AgendaItemId }
  /** The plan ends after the hall must be free. */
  | { readonly code: 'overrun'; readonly itemId: AgendaItemId | null; readonly by: Duration }

export const agendaIssues = (
  agenda: AgendaState,
  documents: DocumentsState,
  details: ConferenceDetails,
  timetable: Forecast,
): readonly AgendaIssue[] => {
  const issues: AgendaIssue[] = []
  const firstUse = new Map<string, AgendaItemId>()
  agenda.forEach((item, index) => {
    const itemId = item.id
    if (item.kind === 'document' && item.documentId === null) issues.push({ code: 'documentMissing', itemId })
    if (item.documentId !== null) {
      const firstItemId = firstUse.get(item.documentId)
      if (firstItemId) issues.push({ code: 'documentTwice', itemId, firstItemId })
      else firstUse.set(item.documentId, itemId)
      if (!findDocument(documents, item.documentId)?.file) issues.push({ code: 'documentWithoutFile', itemId })
    }
    const previous = timetable.items[index - 1]
    if (item.fixedStart !== null && previous) {
      const by = between(zonedInstant(details.date, item.fixedStart, details.timeZone), previous.planned.end)
      if (by > 0) issues.push({ code: 'fixedStartMissed', itemId, by })
      if (by < 0) issues.push({ code: 'gapBefore', itemId, by: duration(-by) })
    }
  })
  if (timetable.overrun !== null && timetable.overrun > 0) {
    issues.push({ code: 'overrun', itemId: agenda.at(-1)?.id ?? null, by: timetable.overrun })
  }
  return issues
}

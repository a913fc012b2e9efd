import { type Forecast, forecast } from '@diem-cau/shared/agenda/forecast.ts'
import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import type { DocumentsState } from '@diem-cau/shared/documents/documents.protocol.ts'
import { useMemo } from 'react'
import { useNow, useStage } from '../../realtime/SessionProvider.tsx'

/** The timetable at the present pace, renewed with every change and every ten seconds. */
export const useTimetable = (): Forecast => {
  const agenda = useStage((stage) => stage.agenda)
  const details = useStage((stage) => stage.conference.details)
  const phase = useStage((stage) => stage.conference.phase)
  const closedAt = useStage((stage) => stage.conference.closedAt)
  const now = useNow(10_000)
  // A record does not move with the clock.
  const at = phase === 'closed' && closedAt !== null ? closedAt : now
  return useMemo(() => forecast(agenda, details, at), [agenda, details, at])
}

/** What an item is called: its own title, or its document's number and subject. */
export const titleOf = (item: AgendaItem, documents: DocumentsState): string => {
  if (item.title !== '') return item.title
  const document = item.documentId === null ? undefined : findDocument(documents, item.documentId)
  return document ? `${document.type} ${document.number} ${document.subject}` : ''
}

import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { findItem } from '@diem-cau/shared/agenda/agenda.ts'
import { type AgendaIssue, agendaIssues } from '@diem-cau/shared/agenda/agendaIssues.ts'
import { type Forecast, forecast } from '@diem-cau/shared/agenda/forecast.ts'
import type { ConferenceState } from '@diem-cau/shared/conference/conference.protocol.ts'
import { isUnderWay, plannedStart } from '@diem-cau/shared/conference/conference.ts'
import type { DocumentsState } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'

/**
 * The timetable for whoever plans: before the day it is the plan itself, whatever the clock says (a date of last year
 * is not years late); under way it moves with the day; afterwards it stands.
 */
export const planTimetable = (agenda: AgendaState, conference: ConferenceState, now: Instant): Forecast => {
  const { details, closedAt } = conference
  return forecast(agenda, details, closedAt ?? (isUnderWay(conference) ? now : plannedStart(details)))
}

/** What can still be mended: nothing about items that are over. */
export const openIssues = (
  agenda: AgendaState,
  documents: DocumentsState,
  conference: ConferenceState,
  timetable: Forecast,
): readonly AgendaIssue[] =>
  conference.phase === 'closed'
    ? []
    : agendaIssues(agenda, documents, conference.details, timetable).filter((issue) => {
        const state = issue.itemId === null ? undefined : findItem(agenda, issue.itemId)?.progress.state
        return issue.code === 'overrun' || state === 'planned' || state === 'running'
      })

const PRESSING: readonly AgendaIssue['code'][] = ['fixedStartMissed', 'overrun', 'documentMissing', 'documentWithoutFile']
/** Pressing issues stop the day from going as written; the others may be meant so. */
export const isPressing = ({ code }: AgendaIssue): boolean => PRESSING.includes(code)

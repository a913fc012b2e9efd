import type { AgendaIssue } from '@diem-cau/shared/agenda/agendaIssues.ts'
import { findItem } from '@diem-cau/shared/agenda/agenda.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { titleOf } from './agenda.selectors.ts'
import { agendaIssuesMessages } from './agendaIssues.messages.ts'

/** The sentence for an issue. */
export const useIssueText = (): ((issue: AgendaIssue) => string) => {
  const words = useMessages(agendaIssuesMessages)
  const format = useFormat()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const endsBy = useStage((stage) => stage.conference.details.endsBy)
  return (issue) => {
    switch (issue.code) {
      case 'fixedStartMissed':
        return words.fixedStartMissed(format.duration(issue.by))
      case 'gapBefore':
        return words.gapBefore(format.duration(issue.by))
      case 'documentMissing':
        return words.documentMissing
      case 'documentWithoutFile':
        return words.documentWithoutFile
      case 'documentTwice': {
        const first = findItem(agenda, issue.firstItemId)
        return words.documentTwice(first ? titleOf(first, documents) : '')
      }
      case 'overrun':
        return words.overrun(format.duration(issue.by), endsBy === null ? '' : format.timeOfDay(endsBy))
      default:
        return issue satisfies never
    }
  }
}

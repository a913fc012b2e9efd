import type { AgendaIssue } from '@diem-cau/shared/agenda/agendaIssues.ts'
import { findItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { titleOf } from './agenda.selectors.ts'
import styles from './AgendaIssues.module.css'
import { agendaIssuesMessages } from './agendaIssues.messages.ts'
import { isPressing } from './agendaPlan.ts'
import { useIssueText } from './useIssueText.ts'

const toneOf = (issue: AgendaIssue) => (isPressing(issue) ? 'caution' : 'info')

/** Everything that is worth a second look, with the way to where it is mended. */
export const AgendaIssueSummary = (props: {
  readonly issues: readonly AgendaIssue[]
  readonly onGoTo: (itemId: AgendaItemId) => void
}) => {
  const words = useMessages(agendaIssuesMessages)
  const issueText = useIssueText()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  if (props.issues.length === 0) return null
  return (
    <Callout tone={props.issues.some(isPressing) ? 'caution' : 'info'} title={words.heading(props.issues.length)}>
      <ul className={styles.list}>
        {props.issues.map((issue) => {
          const item = issue.itemId === null ? undefined : findItem(agenda, issue.itemId)
          return (
            <li key={`${issue.code} ${issue.itemId ?? ''}`}>
              {item && issue.code !== 'overrun' && (
                <>
                  {/* A link, because a button would not break over lines with the sentence around it. */}
                  <a
                    href={`#${item.id}`}
                    className={styles.go}
                    onClick={(event) => {
                      event.preventDefault()
                      props.onGoTo(item.id)
                    }}
                  >
                    {titleOf(item, documents)}
                  </a>
                  {': '}
                </>
              )}
              {issueText(issue)}
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}

/** The issues of one item, at the item. */
export const ItemIssues = ({ issues }: { readonly issues: readonly AgendaIssue[] }) => {
  const issueText = useIssueText()
  if (issues.length === 0) return null
  return (
    <span className={styles.atItem}>
      {issues.map((issue) => (
        <StatusBadge key={issue.code} tone={toneOf(issue)} isBare>
          {issueText(issue)}
        </StatusBadge>
      ))}
    </span>
  )
}

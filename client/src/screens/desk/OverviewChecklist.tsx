import { type ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/Panel.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Tone } from '../../ui/tone.ts'
import styles from './OverviewScreen.module.css'
import type { Readiness, Standing } from './overviewReadiness.ts'
import { overviewChecklistMessages } from './overviewScreen.messages.ts'

const TONES: Readonly<Record<Standing, Tone>> = { done: 'positive', look: 'caution', missing: 'negative' }

type OverviewChecklistProps = {
  readonly checks: Readiness
  /** The address of the conference, below which the tabs are. */
  readonly base: string
  readonly onEditDetails: () => void
  /** The members could not be loaded. */
  readonly hasPeopleFailed: boolean
}

/** What an organizer would otherwise carry on a slip of paper: each line says how it stands and leads to its place. */
export const OverviewChecklist = ({ checks, base, onEditDetails, hasPeopleFailed }: OverviewChecklistProps) => {
  const words = useMessages(overviewChecklistMessages)
  const { details, agenda, documents, points, sheets, people } = checks
  const pointsText = points.points === 0 ? words.pointsEmpty : words.pointsText(points.points, points.summoned)
  return (
    <Panel title={words.title} isFlush>
      <ul className={styles.checks}>
        <Check
          standing={details.standing}
          way={<button type="button" className={styles.way} onClick={onEditDetails}>{words.details}</button>}
        >
          {details.standing === 'done' ? words.detailsDone : words.detailsPast}
        </Check>
        <Check standing={agenda.standing} way={<Way to={`${base}/agenda`}>{words.agenda}</Way>}>
          {agenda.items === 0 ? words.agendaEmpty : words.agendaText(agenda.items, agenda.issues)}
        </Check>
        <Check standing={documents.standing} way={<Way to={`${base}/documents`}>{words.documents}</Way>}>
          {documents.documents === 0 ? words.documentsEmpty : words.documentsText(documents.documents, documents.withoutFile)}
        </Check>
        <Check standing={points.standing} way={<Way to={`${base}/points`}>{words.points}</Way>}>
          {points.hasMain || points.points === 0 ? pointsText : `${pointsText}, ${words.noMain}`}
        </Check>
        <Check standing={sheets.standing} way={<Way to={`${base}/sheets`}>{words.sheets}</Way>}>
          {sheets.points === 0 ? words.sheetsEmpty : words.sheetsText(sheets.signedIn, sheets.points)}
        </Check>
        <Check standing={people?.standing ?? null} way={<Way to={`${base}/people`}>{words.people}</Way>}>
          {people && (people.standing === 'done' || people.invites > 0 ? words.peopleText(people.members, people.invites) : words.peopleAlone)}
          {!people && (hasPeopleFailed ? words.peopleFailed : words.peopleLoading)}
        </Check>
      </ul>
    </Panel>
  )
}

const Way = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <Link to={to} className={styles.way}>
    {children}
  </Link>
)

type CheckProps = {
  /** Null while it is not known. */
  readonly standing: Standing | null
  readonly way: ReactNode
  readonly children: ReactNode
}

const Check = ({ standing, way, children }: CheckProps) => {
  const words = useMessages(overviewChecklistMessages)
  return (
    <li className={styles.check}>
      <div className={styles.checkText}>
        <h3>{way}</h3>
        <p>{children}</p>
      </div>
      {standing && <StatusBadge tone={TONES[standing]}>{words[standing]}</StatusBadge>}
    </li>
  )
}

import { agendaIssues } from '@diem-cau/shared/agenda/agendaIssues.ts'
import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import { isDesk } from '@diem-cau/shared/people/actor.ts'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Pencil from 'lucide-react/icons/pencil'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTimetable } from '../../features/agenda/agenda.selectors.ts'
import { isPressing } from '../../features/agenda/agendaPlan.ts'
import { ConferenceFormDialog } from '../../features/conference/ConferenceFormDialog.tsx'
import { dayIn } from '../../features/conference/ConferenceListGroups.ts'
import { calendarPath } from '../../features/conference/conferenceQueries.ts'
import { useMembers } from '../../features/people/peopleQueries.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useConferenceId, useNow, useRows, useStage } from '../../realtime/SessionProvider.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { OverviewChecklist } from './OverviewChecklist.tsx'
import { OverviewFacts } from './OverviewFacts.tsx'
import { OverviewFollowLink } from './OverviewFollowLink.tsx'
import { OverviewNextStep } from './OverviewNextStep.tsx'
import styles from './OverviewScreen.module.css'
import { publishBlockers, readiness } from './overviewReadiness.ts'
import { overviewScreenMessages } from './overviewScreen.messages.ts'

export default function OverviewScreen() {
  const words = useMessages(overviewScreenMessages)
  const conferenceId = useConferenceId()
  const conference = useStage((stage) => stage.conference)
  const { details, phase } = conference
  const actor = useActor()
  const isOfDesk = actor !== null && isDesk(actor)
  const [isEditing, setEditing] = useState(false)
  const { error, ...checks } = useReadiness()
  const base = `/conferences/${conferenceId}`
  const edit = () => setEditing(true)
  return (
    <div className={styles.page}>
      <PageHeader
        overline={words.overline}
        title={details.title}
        meta={details.host}
        actions={
          <>
            {isOfDesk && !isClosed(conference) && (
              <Button icon={<Pencil />} onClick={edit}>
                {words.edit}
              </Button>
            )}
            <a className={buttonClass({})} href={calendarPath(conferenceId)} download>
              <CalendarPlus />
              {words.calendar}
            </a>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OverviewFacts details={details} />
          {isOfDesk && (
            <OverviewChecklist checks={checks.readiness} base={base} onEditDetails={edit} hasPeopleFailed={error !== null} />
          )}
        </div>
        <div className={styles.column}>
          <OverviewNextStep base={base} blockers={publishBlockers(checks.readiness)} />
          {isOfDesk && <OverviewFollowLink conferenceId={conferenceId} follow={details.follow} isDraft={phase === 'draft'} />}
        </div>
      </div>
      {isEditing && <ConferenceFormDialog details={details} onClose={() => setEditing(false)} />}
    </div>
  )
}

const useReadiness = () => {
  const { agenda, documents, conference } = useStage((stage) => stage)
  const { byId } = useDeferredValue(useRows())
  const timetable = useTimetable()
  const { data: members, error } = useMembers(useConferenceId())
  const { details, openedAt } = conference
  const today = dayIn(details.timeZone, useNow(60_000))
  return useMemo(
    () => ({
      error,
      readiness: readiness({
        date: details.date,
        today,
        hasBeenOpened: openedAt !== null,
        agenda,
        pressingIssues: agendaIssues(agenda, documents, details, timetable).filter(isPressing).length,
        documents,
        points: byId.values(),
        members,
      }),
    }),
    [agenda, documents, details, openedAt, today, timetable, byId, members, error],
  )
}

import { InvitePanel } from '../../features/people/InvitePanel.tsx'
import { MemberList } from '../../features/people/MemberList.tsx'
import { useMembers } from '../../features/people/peopleQueries.ts'
import { RoleGuide } from '../../features/people/RoleGuide.tsx'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useConferenceId, useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './OverviewScreen.module.css'
import { peopleScreenMessages } from './peopleScreen.messages.ts'

export default function PeopleScreen() {
  const words = useMessages(peopleScreenMessages)
  const textOf = useFailureText()
  const conferenceId = useConferenceId()
  const { title, timeZone } = useStage((stage) => stage.conference.details)
  const actor = useActor()
  const staff = actor?.kind === 'staff' ? actor : undefined
  const isOrganizer = staff?.roles.includes('organizer') === true
  const { data, error, refetch } = useMembers(conferenceId)
  const isWaiting = !data && !error
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {isWaiting && <Skeleton lines={6} />}
          {!data && error && (
            <ErrorState title={words.failed} onRetry={() => void refetch()}>
              {textOf(error)}
            </ErrorState>
          )}
          {data && (
            <MemberList conferenceId={conferenceId} members={data.members} ownId={staff?.userId} mayEdit={isOrganizer} />
          )}
          <RoleGuide />
        </div>
        <div className={styles.column}>
          {isOrganizer ? (
            <InvitePanel
              conferenceId={conferenceId}
              conferenceTitle={title}
              timeZone={timeZone}
              invites={data?.invites ?? []}
            />
          ) : (
            <Callout tone="info">{words.organizerOnly}</Callout>
          )}
        </div>
      </div>
    </div>
  )
}

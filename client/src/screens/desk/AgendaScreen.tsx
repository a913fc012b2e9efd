import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Printer from 'lucide-react/icons/printer'
import { AgendaEditor } from '../../features/agenda/AgendaEditor.tsx'
import { useMembers } from '../../features/people/peopleQueries.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useHasStage } from '../../realtime/SessionProvider.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { agendaScreenMessages } from './agendaScreen.messages.ts'
import styles from './AgendaScreen.module.css'

export default function AgendaScreen() {
  const words = useMessages(agendaScreenMessages)
  const failureText = useFailureText()
  const conferenceId = useConferenceId()
  const hasStage = useHasStage()
  const members = useMembers(conferenceId)
  return (
    <div className={styles.screen}>
      <PageHeader
        title={words.title}
        actions={
          <>
            <a className={buttonClass({})} href={`/api/conferences/${conferenceId}/agenda.ics`} download>
              <CalendarPlus />
              {words.calendar}
            </a>
            <Button icon={<Printer />} onClick={() => globalThis.print()}>
              {words.print}
            </Button>
          </>
        }
      />
      {/* Without the list of members everything but giving the pages to an account still works. */}
      {members.isError && <Callout tone="caution">{`${words.noMembers} ${failureText(members.error)}`}</Callout>}
      {hasStage ? <AgendaEditor members={members.data?.members ?? []} /> : <Skeleton lines={8} />}
    </div>
  )
}

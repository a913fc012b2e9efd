import { isDesk } from '@diem-cau/shared/people/actor.ts'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useConferenceId } from '../../realtime/SessionProvider.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { deskMessages } from './desk.messages.ts'

/** From a screen of one's own back to the desk, or for those who have none to the conference's overview. */
export const StaffBack = () => {
  const words = useMessages(deskMessages)
  const actor = useActor()
  const conferenceId = useConferenceId()
  const isOfDesk = actor !== null && isDesk(actor)
  return (
    <LinkButton variant="quiet" size="small" icon={<ArrowLeft />} to={`/conferences/${conferenceId}${isOfDesk ? '/run' : ''}`}>
      {isOfDesk ? words.backToDesk : words.backToOverview}
    </LinkButton>
  )
}

import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { AgendaLive } from '../../features/agenda/AgendaLive.tsx'
import { Announcements } from '../../features/conference/Announcements.tsx'
import type { HeardAnnouncement } from '../../features/conference/announcements.ts'
import { DocumentList } from '../../features/presenting/DocumentList.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { followMessages } from './follow.messages.ts'

type FollowSectionsProps = {
  readonly said: readonly HeardAnnouncement[]
  readonly onOpen: (documentId: DocumentId) => void
}

/** What stands behind the page on a phone and beside it on a wide screen. */
export const FollowSections = ({ said, onOpen }: FollowSectionsProps) => {
  const words = useMessages(followMessages)
  return (
    <>
      <section data-name="agenda" aria-labelledby="agenda">
        <h2 id="agenda">{words.agenda}</h2>
        <AgendaLive />
      </section>
      <section data-name="documents" aria-labelledby="documents">
        <h2 id="documents">{words.documents}</h2>
        <DocumentList onOpen={onOpen} />
      </section>
      <section data-name="announcements" aria-labelledby="announcements">
        <h2 id="announcements">{words.announcements}</h2>
        <Announcements said={said} />
      </section>
    </>
  )
}

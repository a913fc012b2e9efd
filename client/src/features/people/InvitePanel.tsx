import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { type StaffRole } from '@diem-cau/shared/people/actor.ts'
import { type Members, welcomePath } from '@diem-cau/shared/people/people.queries.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsking } from '../../failures/useAsking.ts'
import { sendHouse } from '../../realtime/house.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/Panel.tsx'
import { InviteForm } from './InviteForm.tsx'
import { InviteLink } from './InviteLink.tsx'
import styles from './Members.module.css'
import { OpenInvites } from './OpenInvites.tsx'
import { inviteMessages } from './people.messages.ts'
import { membersKey } from './peopleQueries.ts'

export interface Invitation {
  readonly email: string
  readonly role: StaffRole
}

type InvitePanelProps = {
  readonly conferenceId: ConferenceId
  readonly conferenceTitle: string
  readonly timeZone: string
  readonly invites: Members['invites']
}

/** The house sends no mail: it makes a link, and whoever invites carries it to the person. */
export const InvitePanel = ({ conferenceId, conferenceTitle, timeZone, invites }: InvitePanelProps) => {
  const words = useMessages(inviteMessages)
  const queries = useQueryClient()
  const form = useAsking()
  const again = useAsking()
  const [made, setMade] = useState<(Invitation & { readonly link: string }) | null>(null)

  const invite = async (asking: typeof form, invitation: Invitation): Promise<boolean> => {
    setMade(null)
    const result = await asking.ask(() => sendHouse('people:invite', { conferenceId, ...invitation }))
    if (!result?.ok) return false
    setMade({ ...invitation, link: `${location.origin}${welcomePath(result.value.token)}` })
    await queries.invalidateQueries({ queryKey: membersKey(conferenceId) })
    return true
  }

  return (
    <div className={styles.stack}>
      <Panel title={words.title}>
        <div className={styles.stack}>
          <InviteForm isBusy={form.isBusy} failure={form.failure} onInvite={(invitation) => invite(form, invitation)} />
          {made && <InviteLink key={made.link} {...made} conferenceTitle={conferenceTitle} />}
        </div>
      </Panel>
      {invites.length > 0 && (
        <OpenInvites
          invites={invites}
          timeZone={timeZone}
          isBusy={again.isBusy}
          failure={again.failure}
          onAgain={(invitation) => void invite(again, invitation)}
        />
      )}
    </div>
  )
}

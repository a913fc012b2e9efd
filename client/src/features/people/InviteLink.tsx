import type { StaffRole } from '@diem-cau/shared/people/actor.ts'
import Mail from 'lucide-react/icons/mail'
import { useMessages } from '../../i18n/messages.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { inviteMail } from './inviteMail.ts'
import styles from './Members.module.css'
import { inviteMessages, roleMessages } from './people.messages.ts'

type InviteLinkProps = {
  readonly email: string
  readonly role: StaffRole
  readonly link: string
  readonly conferenceTitle: string
}

export const InviteLink = ({ email, role, link, conferenceTitle }: InviteLinkProps) => {
  const words = useMessages(inviteMessages)
  const roleWords = useMessages(roleMessages)
  const mail = inviteMail({
    to: email,
    subject: words.subject(conferenceTitle),
    body: words.body(roleWords[role], conferenceTitle, link),
  })
  return (
    <Callout tone="positive" title={words.made(email)}>
      <div className={styles.made} role="status">
        <p>{words.once}</p>
        <CopyField label={words.link} text={link} />
        <p>
          <a className={buttonClass({ variant: 'secondary' })} href={mail}>
            <Mail />
            {words.mail}
          </a>
        </p>
      </div>
    </Callout>
  )
}

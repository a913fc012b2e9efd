import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { Invitation } from './InvitePanel.tsx'
import styles from './Members.module.css'
import { inviteMessages, roleMessages } from './people.messages.ts'

type OpenInvitesProps = {
  readonly invites: Members['invites']
  readonly timeZone: string
  readonly isBusy: boolean
  readonly failure: string | undefined
  readonly onAgain: (invitation: Invitation) => void
}

export const OpenInvites = ({ invites, timeZone, isBusy, failure, onAgain }: OpenInvitesProps) => {
  const words = useMessages(inviteMessages)
  const roleWords = useMessages(roleMessages)
  const format = useFormat()
  return (
    <Panel title={words.open} isFlush>
      <ul className={styles.list}>
        {invites.map(({ email, role, expiresAt }) => (
          <li key={`${email} ${role}`} className={styles.line}>
            <div className={styles.who}>
              <p>{email}</p>
              <p className={styles.quiet}>
                {roleWords[role]} · {words.expires(format.dateTime(expiresAt, timeZone))}
              </p>
            </div>
            <Button
              variant="quiet"
              size="small"
              aria-label={words.againFor(email)}
              title={words.againHint}
              isBusy={isBusy}
              onClick={() => onAgain({ email, role })}
            >
              {words.again}
            </Button>
          </li>
        ))}
      </ul>
      {failure && <Callout tone="negative">{failure}</Callout>}
    </Panel>
  )
}

import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Me } from '@diem-cau/shared/people/people.queries.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { signOut } from './account.ts'
import { welcomeMessages } from './account.messages.ts'
import styles from './AccountForm.module.css'

type AcceptInviteProps = {
  readonly me: Me
  readonly token: string
  readonly email: string | null
  readonly onAccepted: (conferenceId: ConferenceId | null) => void
  readonly onSignedOut: () => void
}

/** For somebody who is signed in already; an invitation to another address is not theirs to take. */
export const AcceptInvite = ({ me, token, email, onAccepted, onSignedOut }: AcceptInviteProps) => {
  const words = useMessages(welcomeMessages)
  const { isBusy, failure, ask } = useAsking()
  const accept = async () => {
    const result = await ask(() => sendHouse('people:acceptInvite', { token }))
    if (result?.ok) onAccepted(result.value.conferenceId)
  }
  const leave = async () => {
    const result = await ask(signOut)
    if (result?.ok) onSignedOut()
  }
  const isMine = email === null || email.toLowerCase() === me.email.toLowerCase()
  return (
    <div className={styles.form}>
      <p>{words.asYou(me.name, me.email)}</p>
      {!isMine && <Callout tone="caution">{words.otherAddress(email)}</Callout>}
      {failure && <Callout tone="negative">{failure}</Callout>}
      {isMine ? (
        <Button variant="primary" isBusy={isBusy} onClick={accept}>
          {words.accept}
        </Button>
      ) : (
        <Button isBusy={isBusy} onClick={leave}>
          {words.signOut}
        </Button>
      )}
    </div>
  )
}

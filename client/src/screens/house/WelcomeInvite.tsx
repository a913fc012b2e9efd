import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { InviteLook } from '@diem-cau/shared/people/people.queries.ts'
import { useCallback } from 'react'
import { Link, useNavigate } from 'react-router'
import { AcceptInvite } from '../../features/people/AcceptInvite.tsx'
import { fetchMe, lookAtInvite } from '../../features/people/account.ts'
import { roleMessages } from '../../features/people/people.messages.ts'
import { WelcomeForm } from '../../features/people/WelcomeForm.tsx'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './FrontPage.module.css'
import { toInviteState } from './inviteState.ts'
import { useFetched } from './useFetched.ts'
import { welcomeScreenMessages } from './welcomeScreen.messages.ts'

export const WelcomeInvite = ({ token }: { readonly token: string }) => {
  const words = useMessages(welcomeScreenMessages)
  const textOf = useFailureText()
  const navigate = useNavigate()
  const open = useCallback(async () => {
    const [look, me] = await Promise.all([lookAtInvite(token), fetchMe()])
    return { look, me }
  }, [token])
  const [opened, again] = useFetched(open)

  const enter = (conferenceId: ConferenceId | null) =>
    void navigate(conferenceId === null ? '/conferences' : `/conferences/${conferenceId}`, { replace: true })
  const toSignIn = { to: '/sign-in', state: toInviteState(token) }

  if (opened.kind === 'loading') return <Skeleton lines={5} />
  if (opened.kind === 'failed') {
    return (
      <ErrorState title={words.failed} onRetry={again}>
        {textOf(opened.error)}
      </ErrorState>
    )
  }
  const { look, me } = opened.value
  if (!look.ok) {
    const isDead = look.failure === 'inviteInvalid' || look.failure === 'malformed'
    if (!isDead) return <ErrorState title={words.failed} onRetry={again}>{textOf(look.failure)}</ErrorState>
    return (
      <EmptyState
        title={words.invalid}
        action={me ? <LinkButton to="/conferences">{words.enter}</LinkButton> : <LinkButton to="/sign-in">{words.signIn}</LinkButton>}
      >
        {words.invalidHint}
      </EmptyState>
    )
  }
  const { email, role } = look.value
  return (
    <>
      <Invitation look={look.value} />
      {me ? (
        <AcceptInvite me={me} token={token} email={email} onAccepted={enter} onSignedOut={again} />
      ) : (
        <>
          <WelcomeForm
            token={token}
            email={email}
            // Who keeps the house chooses among its conferences; everybody else was invited to one.
            onDone={({ conferences }) => enter(role === null ? null : (conferences[0]?.conferenceId ?? null))}
            signInInstead={
              <LinkButton {...toSignIn} size="small">
                {words.signIn}
              </LinkButton>
            }
          />
          {email !== null && (
            <p className={styles.quiet}>
              {words.haveAccount} <Link {...toSignIn}>{words.haveAccountGo}</Link>.
            </p>
          )}
        </>
      )}
    </>
  )
}

const Invitation = ({ look }: { readonly look: InviteLook }) => {
  const words = useMessages(welcomeScreenMessages)
  const roleWords = useMessages(roleMessages)
  const { role, conferenceTitle } = look
  return (
    <div className={styles.invitation}>
      <h1 className={styles.title}>{words.title}</h1>
      {role === null ? (
        <p>{words.first}</p>
      ) : (
        <>
          <p>{words.invited(roleWords[role])}</p>
          <p className={styles.conference}>{conferenceTitle ?? words.untitled}</p>
        </>
      )}
    </div>
  )
}

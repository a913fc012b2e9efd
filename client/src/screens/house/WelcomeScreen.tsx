import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useMessages } from '../../i18n/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { FrontPage } from './FrontPage.tsx'
import { readInviteState, toInviteState } from './inviteState.ts'
import { WelcomeInvite } from './WelcomeInvite.tsx'
import { welcomeScreenMessages } from './welcomeScreen.messages.ts'

/** Opens an invitation: its token stands behind `#`, and leaves the address bar at once. */
export default function WelcomeScreen() {
  const words = useMessages(welcomeScreenMessages)
  const location = useLocation()
  const navigate = useNavigate()
  const inAddress = location.hash.slice(1)
  const token = inAddress === '' ? readInviteState(location.state) : inAddress
  useEffect(() => {
    if (inAddress !== '') void navigate('/welcome', { replace: true, state: toInviteState(inAddress) })
  }, [inAddress, navigate])
  return (
    <FrontPage isNarrow>
      {token === null ? (
        <EmptyState title={words.missing} action={<LinkButton to="/sign-in">{words.signIn}</LinkButton>}>
          {words.missingHint}
        </EmptyState>
      ) : (
        <WelcomeInvite key={token} token={token} />
      )}
    </FrontPage>
  )
}

import { Link, useLocation, useNavigate } from 'react-router'
import { readReturnPath } from '../../features/people/returnPath.ts'
import { SignInForm } from '../../features/people/SignInForm.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { FrontPage } from './FrontPage.tsx'
import styles from './FrontPage.module.css'
import { readInviteState } from './inviteState.ts'
import { signInScreenMessages } from './signInScreen.messages.ts'

export default function SignInScreen() {
  const words = useMessages(signInScreenMessages)
  const navigate = useNavigate()
  const location = useLocation()
  const state: unknown = location.state
  const isInvited = readInviteState(state) !== null
  const goOn = () =>
    isInvited
      ? navigate('/welcome', { replace: true, state })
      : navigate(readReturnPath(location.search), { replace: true })
  return (
    <FrontPage isNarrow>
      <div>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.quiet}>{isInvited ? words.forInvite : words.forStaff}</p>
      </div>
      <SignInForm onDone={() => void goOn()} />
      <div className={styles.quiet}>
        <p>{words.noAccount}</p>
        <p>
          {words.point} <Link to="/join">{words.pointGo}</Link>.
        </p>
      </div>
    </FrontPage>
  )
}

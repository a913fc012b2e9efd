import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { GreetRequest, PointGreeting } from '@diem-cau/shared/points/points.queries.ts'
import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useFailureText } from '../../failures/useFailureText.ts'
import { SignInCode } from '../../features/points/SignInCode.tsx'
import { SignInResume } from '../../features/points/SignInResume.tsx'
import { SignInRoles } from '../../features/points/SignInRoles.tsx'
import { signInMessages } from '../../features/points/signIn.messages.ts'
import { greet, signIn } from '../../features/points/signIn.ts'
import { useMessages } from '../../i18n/messages.ts'
import { QueryFailure } from '../../realtime/api.ts'
import { Brand } from '../../ui/Brand.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import styles from './JoinScreen.module.css'

type Greeted = { readonly by: GreetRequest; readonly greeting: PointGreeting }

/** The token of a sign-in link; it leaves the address bar as soon as it is read, for a projector may be showing it. */
const tokenInAddress = (): string | null => (location.hash.length > 1 ? location.hash.slice(1) : null)

const JoinScreen = () => {
  const words = useMessages(signInMessages)
  const failureText = useFailureText()
  const navigate = useNavigate()
  const [token] = useState(tokenInAddress)
  const [greeted, setGreeted] = useState<Greeted | null>(null)
  const [isAsking, setIsAsking] = useState(token !== null)
  const [busyRole, setBusyRole] = useState<DeviceRole | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [waitUntil, setWaitUntil] = useState<number | null>(null)

  const refuse = (error: unknown): void => {
    const seconds = error instanceof QueryFailure && error.failure === 'tooMany' ? error.retryAfterSeconds : null
    setRefusal(failureText(error))
    setWaitUntil(seconds === null ? null : Date.now() + seconds * 1000)
  }
  const look = (by: GreetRequest): Promise<void> =>
    greet(by)
      .then((greeting) => setGreeted({ by, greeting }), refuse)
      .finally(() => setIsAsking(false))
  const ask = (by: GreetRequest): void => {
    setIsAsking(true)
    setRefusal(null)
    void look(by)
  }
  const lookByLink = useEffectEvent((link: string) => look({ link }))
  useEffect(() => {
    if (token === null) return
    history.replaceState(history.state, '', location.pathname)
    void lookByLink(token)
  }, [token])

  const choose = (role: DeviceRole): void => {
    if (!greeted) return
    setBusyRole(role)
    setRefusal(null)
    signIn(greeted.by, greeted.greeting, role).then(
      ({ deviceId }) => navigate(`/point/${deviceId}`),
      (error: unknown) => {
        setBusyRole(null)
        refuse(error)
      },
    )
  }
  const startOver = (): void => {
    setGreeted(null)
    setRefusal(null)
  }

  return (
    <div className={styles.page}>
      <title>{`${words.title} · Điểm Cầu`}</title>
      <header className={styles.top}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        {greeted ? (
          <>
            <div className={styles.greeting}>
              <p className={styles.overline}>{words.welcome}</p>
              <h1>{greeted.greeting.pointName}</h1>
              <p>{greeted.greeting.conferenceTitle}</p>
            </div>
            <SignInResume pointId={greeted.greeting.pointId} />
            <SignInRoles onChoose={choose} busy={busyRole} />
            {refusal !== null && <Callout tone="negative">{refusal}</Callout>}
            <Button variant="quiet" onClick={startOver}>
              {words.other}
            </Button>
          </>
        ) : (
          <>
            <div className={styles.greeting}>
              <h1>{words.title}</h1>
              <p>{words.intro}</p>
            </div>
            {token !== null && isAsking ? (
              <div>
                <p>{words.checking}</p>
                <Skeleton />
              </div>
            ) : (
              <SignInCode
                onCode={ask}
                isBusy={isAsking}
                refusal={refusal}
                onType={() => setRefusal(null)}
                waitUntil={waitUntil}
              />
            )}
            <SignInResume />
            <p className={styles.note}>{words.follow}</p>
          </>
        )}
      </main>
      <footer className={styles.foot}>
        <ThemeSwitch />
      </footer>
    </div>
  )
}

export default JoinScreen

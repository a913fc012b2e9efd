import { type ReactNode, useEffect, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ReloadButton } from './ConnectionNotice.tsx'
import { connectionMessages } from './connection.messages.ts'
import { useReloadOnUpdate } from './reloadOnce.ts'
import { useConnection, useHasStage } from './SessionProvider.tsx'
import styles from './SessionGate.module.css'

/** After this long without a first word, a person wants to know that somebody is still trying. */
const LONG_MS = 4_000

type SessionGateProps = {
  /** Where somebody goes whose session has ended. */
  readonly wayBack?: ReactNode
  readonly children: ReactNode
}

/** Lets a screen begin when its first snapshot is there, and ends it when the server has ended the session. */
export const SessionGate = ({ wayBack, children }: SessionGateProps) => {
  const words = useMessages(connectionMessages)
  const connection = useConnection()
  const hasStage = useHasStage()
  useReloadOnUpdate()
  if (connection.kind === 'ended') {
    return (
      <main className={styles.gate}>
        <ErrorState title={words[connection.reason]}>
          <p>{words[`${connection.reason}Hint`]}</p>
          <div className={styles.way}>{connection.reason === 'wireChanged' ? <ReloadButton /> : wayBack}</div>
        </ErrorState>
      </main>
    )
  }
  return hasStage ? children : <Connecting />
}

/** Also for the steps before a session: who is this device, may this phone follow. */
export const Connecting = () => {
  const words = useMessages(connectionMessages)
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.gate}>
      <p role="status">{isLong ? words.connectingLong : words.connecting}</p>
      <Skeleton lines={5} />
    </main>
  )
}

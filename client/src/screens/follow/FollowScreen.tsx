import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { useParams } from 'react-router'
import { useMessages } from '../../i18n/messages.ts'
import { SessionProvider, useConnection } from '../../realtime/SessionProvider.tsx'
import { Connecting, SessionGate } from '../../realtime/SessionGate.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { FollowConference } from './FollowConference.tsx'
import styles from './FollowScreen.module.css'
import { followMessages } from './follow.messages.ts'
import { useDoor } from './useDoor.ts'

/** For a delegate's phone: loads in seconds on a thin line, and nothing of the desk with it. */
const FollowScreen = () => {
  const conferenceId = ConferenceId.safeParse(useParams()['conferenceId'])
  return conferenceId.success ? <Follow conferenceId={conferenceId.data} /> : <Refused />
}

const Follow = ({ conferenceId }: { conferenceId: ConferenceId }) => {
  const [door, knock] = useDoor(conferenceId)
  if (door.kind === 'refused') return <Refused />
  if (door.kind === 'knocking') return <Connecting />
  return (
    <SessionProvider conferenceId={conferenceId} as={{ kind: 'follower' }}>
      <KnocksWhenShut onShut={door.hasKnocked ? undefined : knock}>
        <SessionGate>
          <FollowConference />
        </SessionGate>
      </KnocksWhenShut>
    </SessionProvider>
  )
}

/** A session that was not allowed in is tried once more, with whatever key this browser was given before. */
const KnocksWhenShut = ({ onShut, children }: { onShut: (() => void) | undefined; children: ReactNode }) => {
  const connection = useConnection()
  const isShut = connection.kind === 'ended' && connection.reason === 'notAllowed'
  const knock = useEffectEvent(() => onShut?.())
  useEffect(() => {
    if (isShut) knock()
  }, [isShut])
  return isShut && onShut ? <Connecting /> : children
}

const Refused = () => {
  const words = useMessages(followMessages)
  return (
    <main className={styles.refused}>
      <ErrorState title={words.refused}>{words.refusedHint}</ErrorState>
      <LanguageSwitch />
    </main>
  )
}

export default FollowScreen

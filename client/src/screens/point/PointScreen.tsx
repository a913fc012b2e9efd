import { DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useParams } from 'react-router'
import { useDeviceIdentity } from '../../features/points/signInIdentity.ts'
import { forgetDevice } from '../../features/points/signInMemory.ts'
import { useMessages } from '../../i18n/messages.ts'
import { SessionProvider, useConnection } from '../../realtime/SessionProvider.tsx'
import { Connecting, SessionGate } from '../../realtime/SessionGate.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { pointMessages } from './point.messages.ts'

const PointConsole = lazy(() => import('./PointConsole.tsx'))
const HallScreen = lazy(() => import('../hall/HallScreen.tsx'))

/** A device that is bound to a point: the console of its head or technician, or the hall's screen. */
const PointScreen = () => {
  const deviceId = DeviceId.safeParse(useParams()['deviceId'])
  return deviceId.success ? <DeviceSession deviceId={deviceId.data} /> : <UnknownDevice />
}

const DeviceSession = ({ deviceId }: { deviceId: DeviceId }) => {
  const asked = useDeviceIdentity(deviceId)
  useEffect(() => {
    if (asked.kind === 'unknown') forgetDevice(asked.deviceId)
  }, [asked])
  if (asked.kind === 'unknown') return <UnknownDevice />
  if (asked.kind === 'asking') return <Connecting />
  const { conferenceId, pointId, role } = asked.identity
  return (
    <SessionProvider conferenceId={conferenceId} as={{ kind: 'device', deviceId }}>
      <ForgetsWhenEnded deviceId={deviceId}>
        <SessionGate wayBack={<SignInAgain />}>
          <Suspense fallback={<Connecting />}>
            {role === 'screen' ? (
              <HallScreen pointId={pointId} />
            ) : (
              <PointConsole pointId={pointId} role={role} deviceId={deviceId} />
            )}
          </Suspense>
        </SessionGate>
      </ForgetsWhenEnded>
    </SessionProvider>
  )
}

/** A device that was signed out for good is no longer offered for going on. */
const ForgetsWhenEnded = ({ deviceId, children }: { deviceId: DeviceId; children: ReactNode }) => {
  const connection = useConnection()
  const isOut = connection.kind === 'ended' && connection.reason !== 'wireChanged'
  useEffect(() => {
    if (isOut) forgetDevice(deviceId)
  }, [isOut, deviceId])
  return children
}

const UnknownDevice = () => {
  const words = useMessages(pointMessages)
  return (
    <main>
      <ErrorState title={words.unknown}>
        <p>{words.unknownHint}</p>
        <SignInAgain />
      </ErrorState>
    </main>
  )
}

const SignInAgain = () => (
  <LinkButton variant="primary" to="/join">
    {useMessages(pointMessages).signInAgain}
  </LinkButton>
)

export default PointScreen

import type { ConferenceId, DeviceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import { type Duration, type Instant, instant } from '@diem-cau/shared/kernel/time.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { PointState, Tally } from '@diem-cau/shared/points/points.protocol.ts'
import type { Rows } from '@diem-cau/shared/protocol/rows.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import type { Hello } from '@diem-cau/shared/protocol/wire.ts'
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type Connection, actorOf } from './connection.ts'
import type { LiveState } from './liveState.ts'
import type { Send } from './send.ts'
import { type Session, createSession } from './session.ts'

const SessionContext = createContext<Session | null>(null)

/** Opens the live session of a conference for the screens below it; `as` says which of the browser's identities is meant. */
export const SessionProvider = (props: { conferenceId: ConferenceId; as: Hello['as']; children: ReactNode }) => {
  const { conferenceId, as, children } = props
  const { kind } = as
  const deviceId = as.kind === 'device' ? as.deviceId : null
  const session = useMemo(
    () => createSession(conferenceId, toIdentity(kind, deviceId)),
    [conferenceId, kind, deviceId],
  )
  useEffect(() => {
    session.open()
    return () => session.close()
  }, [session])
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** By its parts, so that a new object with the same meaning does not open a new session. */
const toIdentity = (kind: Hello['as']['kind'], deviceId: DeviceId | null): Hello['as'] => {
  if (kind === 'device' && deviceId !== null) return { kind, deviceId }
  return { kind: kind === 'staff' ? 'staff' : 'follower' }
}

/** The whole session, for live video, which lives beside the store; screens take the hooks below. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('live state is read outside a SessionProvider')
  return session
}

const useLive = <Part,>(select: (state: LiveState) => Part): Part => useStore(useSession().store, select)

export const useSend = (): Send => useSession().send
export const useConferenceId = (): ConferenceId => useSession().conferenceId
export const useConnection = (): Connection => useLive((state) => state.connection)
export const useActor = (): Actor | null => useLive((state) => actorOf(state.connection))
export const useTally = (): Tally => useLive((state) => state.tally.tally)
export const useRows = (): Rows => useLive((state) => state.rows)
export const usePoint = (pointId: PointId): PointState | undefined => useLive((state) => state.rows.byId.get(pointId))
/** How far the server's clock is ahead of this device's. */
export const useClockOffset = (): Duration => useLive((state) => state.clockOffset)
/** The log's number of the last thing that this client has heard of. */
export const useSeq = (): number => useLive((state) => state.replica.seq)
/** Before the first snapshot there is no stage; screens show their skeleton. */
export const useHasStage = (): boolean => useLive((state) => state.replica.state !== undefined)

/** A part of the stage. Only below a screen that has waited for `useHasStage`. Select something that stays the same object while unchanged. */
export const useStage = <Part,>(select: (stage: StageState) => Part): Part =>
  useLive((state) => {
    if (!state.replica.state) throw new Error('the stage is read before it has come')
    return select(state.replica.state)
  })

/** The server's time, renewed every `everyMs`. */
export const useNow = (everyMs: number): Instant => {
  const offset = useLive((state) => state.clockOffset)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return instant(Math.max(0, now + offset))
}

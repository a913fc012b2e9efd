import type { SpeakRequestId } from '@diem-cau/shared/kernel/ids.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import type { FailureName } from '../../failures/failure.messages.ts'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'

/** What desk and chair do with the floor; `isBusy('call <requestId>')`, and why the last one was refused. */
export const useFloorActions = () => {
  const send = useSend()
  const { run, isBusy, failure } = useAttempts()
  /** A second click while the first is under way asks for nothing. */
  const once = <Value>(key: string, action: () => Promise<Result<Value, FailureName>>): void =>
    void (isBusy(key) ? undefined : run(key, action))
  const ofRequest =
    (act: 'call' | 'begin' | 'pause' | 'resume' | 'end' | 'skip' | 'return') =>
    (requestId: SpeakRequestId): void =>
      once(`${act} ${requestId}`, () => send(`floor:${act}`, { requestId }))
  return {
    isBusy,
    failure,
    open: () => once('open', () => send('floor:open', {})),
    close: () => once('close', () => send('floor:close', {})),
    setLength: (length: Duration) => once('length', () => send('floor:setLength', { length })),
    move: (requestId: SpeakRequestId, after: SpeakRequestId | null) =>
      once(`move ${requestId}`, () => send('floor:move', { requestId, after })),
    extend: (requestId: SpeakRequestId, by: Duration) => once(`extend ${requestId}`, () => send('floor:extend', { requestId, by })),
    call: ofRequest('call'),
    begin: ofRequest('begin'),
    pause: ofRequest('pause'),
    resume: ofRequest('resume'),
    end: ofRequest('end'),
    skip: ofRequest('skip'),
    putBack: ofRequest('return'),
  }
}
export type FloorActions = ReturnType<typeof useFloorActions>

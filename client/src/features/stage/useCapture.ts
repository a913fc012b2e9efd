import { useCallback, useEffect, useRef, useState } from 'react'
import { type CaptureFailure, type Captured, type Choice, capture, stopStream } from './media/capture.ts'

export interface Capture {
  readonly stream: MediaStream | null
  readonly failure: CaptureFailure | null
  readonly isBusy: boolean
  open(choice: Choice): Promise<void>
  /** Opens anything else that gives a stream, such as a screen. */
  openBy(how: () => Promise<Captured>): Promise<void>
  close(): void
}

/** This device's own camera and microphone, open until they are closed, unplugged or the screen is left. */
export const useCapture = (): Capture => {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [failure, setFailure] = useState<CaptureFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const held = useRef<MediaStream | null>(null)

  const hold = useCallback((next: MediaStream | null): void => {
    stopStream(held.current)
    held.current = next
    setStream(next)
  }, [])
  const close = useCallback(() => {
    hold(null)
    setFailure(null)
  }, [hold])
  const openBy = useCallback<Capture['openBy']>(
    async (how) => {
      setBusy(true)
      setFailure(null)
      const captured = await how()
      setBusy(false)
      if (!captured.ok) {
        hold(null)
        setFailure(captured.failure)
        return
      }
      hold(captured.stream)
      for (const track of captured.stream.getTracks()) {
        track.onended = () => {
          hold(null)
          setFailure('lost')
        }
      }
    },
    [hold],
  )
  const open = useCallback<Capture['open']>((choice) => openBy(() => capture(choice)), [openBy])
  useEffect(() => () => stopStream(held.current), [])
  return { stream, failure, isBusy, open, openBy, close }
}

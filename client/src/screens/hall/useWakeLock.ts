import { useEffect } from 'react'

/** Keeps the machine's screen awake while this is shown. Browsers let go whenever the page is hidden, so it is asked for again. */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let isOver = false
    let held: WakeLockSentinel | null = null
    const hold = (): void => {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (isOver) void lock.release()
          else held = lock
        },
        (error: unknown) => console.info('the screen may go to sleep', error),
      )
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', hold)
      void held?.release()
    }
  }, [])
}

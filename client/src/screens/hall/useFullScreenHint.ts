import { useEffect, useState } from 'react'

const HINT_MS = 12_000

/**
 * The first key or click fills the screen; browsers allow it only as the answer to one. True while that is worth
 * saying. Later keys are left alone, so that somebody who left the full screen on purpose can use the machine.
 */
export const useFullScreenHint = (): boolean => {
  const [isHinting, setIsHinting] = useState(() => document.fullscreenEnabled && !document.fullscreenElement)
  useEffect(() => {
    if (!document.fullscreenEnabled) return undefined
    const timer = setTimeout(() => setIsHinting(false), HINT_MS)
    const leave = (): void => {
      clearTimeout(timer)
      removeEventListener('keydown', fill)
      removeEventListener('pointerdown', fill)
    }
    const fill = (): void => {
      leave()
      setIsHinting(false)
      document.documentElement
        .requestFullscreen({ navigationUI: 'hide' })
        .catch((error: unknown) => console.info('the browser keeps its frame', error))
    }
    addEventListener('keydown', fill)
    addEventListener('pointerdown', fill)
    return leave
  }, [])
  return isHinting
}

import { useEffect, useState } from 'react'

const IDLE_MS = 3_000

/** True once nobody has moved the mouse for a while. */
export const useIdleCursor = (): boolean => {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const rest = (): void => setIsIdle(true)
    let timer = setTimeout(rest, IDLE_MS)
    const move = (): void => {
      clearTimeout(timer)
      timer = setTimeout(rest, IDLE_MS)
      setIsIdle(false)
    }
    addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', move)
    }
  }, [])
  return isIdle
}

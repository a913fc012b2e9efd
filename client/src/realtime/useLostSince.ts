import { useEffect, useState } from 'react'
import { useConnection } from './SessionProvider.tsx'

/** Since when the line is away (milliseconds of this device's clock), once that is longer than the grace; else null. */
export const useLostSince = (graceMs: number): number | null => {
  const connection = useConnection()
  const lostAt = connection.kind === 'reconnecting' ? connection.lostAt : null
  const [noticed, setNoticed] = useState<number | null>(null)
  useEffect(() => {
    if (lostAt === null) return undefined
    const timer = setTimeout(() => setNoticed(lostAt), Math.max(0, lostAt + graceMs - Date.now()))
    return () => clearTimeout(timer)
  }, [lostAt, graceMs])
  return lostAt !== null && noticed === lostAt ? lostAt : null
}

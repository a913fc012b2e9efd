import { WIRE_VERSION } from '@diem-cau/shared/protocol/version.ts'
import { useEffect } from 'react'
import { useConnection } from './SessionProvider.tsx'

export const RELOADED_KEY = 'diem-cau:reloaded-from'

/**
 * Whether a page of this wire version may load itself anew: once. A server that is older than its pages, or a proxy
 * that keeps old ones, must not turn that into a loop.
 */
export const mayReload = (storage: Pick<Storage, 'getItem' | 'setItem'>, version: number): boolean => {
  if (storage.getItem(RELOADED_KEY) === String(version)) return false
  storage.setItem(RELOADED_KEY, String(version))
  return true
}

/** Loads the page anew when the server speaks a newer wire. A line that came about makes the next update free again. */
export const useReloadOnUpdate = (): void => {
  const connection = useConnection()
  const isLive = connection.kind === 'live'
  const isOld = connection.kind === 'ended' && connection.reason === 'wireChanged'
  useEffect(() => {
    try {
      if (isLive) sessionStorage.removeItem(RELOADED_KEY)
      if (isOld && mayReload(sessionStorage, WIRE_VERSION)) location.reload()
    } catch {
      return // without storage nobody could tell a second reload from the first: the page asks the person instead
    }
  }, [isLive, isOld])
}

import type { DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { DeviceIdentity } from '@diem-cau/shared/points/points.queries.ts'
import { useEffect, useState } from 'react'
import { QueryFailure, request } from '../../realtime/api.ts'

type Asked =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly deviceId: DeviceId; readonly identity: DeviceIdentity }
  /** Signed out, or never signed in with this browser. */
  | { readonly kind: 'unknown'; readonly deviceId: DeviceId }

const AGAIN_MS = 3_000

/** Which point and role a device is, by its cookie. Asks again by itself while the server cannot be reached. */
export const useDeviceIdentity = (deviceId: DeviceId): Asked => {
  const [asked, setAsked] = useState<Asked>({ kind: 'asking' })
  useEffect(() => {
    let isCurrent = true
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = (): void => {
      request(`/api/devices/${deviceId}`, DeviceIdentity).then(
        (identity) => isCurrent && setAsked({ kind: 'known', deviceId, identity }),
        (error: unknown) => {
          if (!isCurrent) return
          if (error instanceof QueryFailure && error.status === 401) setAsked({ kind: 'unknown', deviceId })
          else again = setTimeout(ask, AGAIN_MS)
        },
      )
    }
    ask()
    return () => {
      isCurrent = false
      clearTimeout(again)
    }
  }, [deviceId])
  return asked.kind === 'asking' || asked.deviceId === deviceId ? asked : { kind: 'asking' }
}

import { ConferenceId, DeviceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import { z } from 'zod'

const SignedIn = z.object({
  deviceId: DeviceId,
  conferenceId: ConferenceId,
  pointId: PointId,
  pointName: z.string(),
  conferenceTitle: z.string(),
  role: DeviceRole,
})
/** A point that this browser has signed in to; not a secret, that is in the cookie. */
export type SignedIn = z.infer<typeof SignedIn>

const KEY = 'diem-cau:devices'
const KEPT = 8

/** The latest first. */
export const signedInDevices = (): readonly SignedIn[] => {
  try {
    const kept = z.array(SignedIn).safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'))
    return kept.success ? kept.data : []
  } catch {
    return [] // storage is forbidden or holds something else: the sheet signs in again
  }
}

const keep = (devices: readonly SignedIn[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(devices.slice(0, KEPT)))
  } catch {
    return // storage is forbidden: the address of the page still leads back
  }
}

export const rememberDevice = (device: SignedIn): void =>
  keep([device, ...signedInDevices().filter((each) => each.deviceId !== device.deviceId)])

export const forgetDevice = (deviceId: string): void =>
  keep(signedInDevices().filter((each) => each.deviceId !== deviceId))

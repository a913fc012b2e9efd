import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import { type PointGreeting, PointGreeting as Greeting, type GreetRequest, SignedInDevice } from '@diem-cau/shared/points/points.queries.ts'
import { postJson } from '../../realtime/api.ts'
import { type SignedIn, rememberDevice } from './signInMemory.ts'

/** Whose code or link this is. Throws QueryFailure: `codeUnknown`, `tooMany`, `offline`. */
export const greet = (by: GreetRequest): Promise<PointGreeting> => postJson('/api/points/greet', Greeting, by)

/** Binds this browser to the point in a role, and remembers it. Throws as `greet`, and `tooManyDevices`. */
export const signIn = async (by: GreetRequest, greeting: PointGreeting, role: DeviceRole): Promise<SignedIn> => {
  const { deviceId, conferenceId } = await postJson('/api/points/sign-in', SignedInDevice, { ...by, role })
  const { pointId, pointName, conferenceTitle } = greeting
  const device = { deviceId, conferenceId, pointId, pointName, conferenceTitle, role }
  rememberDevice(device)
  return device
}

import { z } from 'zod'
import { DeviceId, PointId, UserId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'

/** What a person with an account is in one conference. */
export const StaffRole = z.enum(['organizer', 'secretary', 'chair', 'presenter'])
export type StaffRole = z.infer<typeof StaffRole>

/** What a device bound to a point is there for. */
export const DeviceRole = z.enum(['head', 'technician', 'screen'])
export type DeviceRole = z.infer<typeof DeviceRole>

/** Who acts, as the server has proved it; never taken from the client. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('staff'),
    userId: UserId,
    name: Line(120),
    /** May create conferences and keep the unit tree and the document library. */
    ofHouse: z.boolean(),
    roles: z.array(StaffRole),
  }),
  z.object({ kind: z.literal('device'), deviceId: DeviceId, pointId: PointId, role: DeviceRole }),
  z.object({ kind: z.literal('follower') }),
  /** The server itself: rendering done, a line lost. */
  z.object({ kind: z.literal('system') }),
])
export type Actor = z.infer<typeof Actor>
export type StaffActor = Extract<Actor, { kind: 'staff' }>
export type DeviceActor = Extract<Actor, { kind: 'device' }>

/** One string per actor, for the log and for matching a retry with its first try. */
export const actorKey = (actor: Actor): string => {
  switch (actor.kind) {
    case 'staff':
      return `staff:${actor.userId}`
    case 'device':
      return `device:${actor.deviceId}`
    case 'follower':
    case 'system':
      return actor.kind
    default:
      return actor satisfies never
  }
}

export const isDesk = (actor: Actor): actor is StaffActor =>
  actor.kind === 'staff' && (actor.roles.includes('organizer') || actor.roles.includes('secretary'))

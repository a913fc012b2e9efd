import type { ConferenceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'

/** The rooms a session listens in. The names never leave the server. */
export const stageRoom = (conferenceId: ConferenceId): string => `stage:${conferenceId}`
export const deskRoom = (conferenceId: ConferenceId): string => `desk:${conferenceId}`
export const pointRoom = (pointId: PointId): string => `point:${pointId}`
export const deviceRoom = (deviceId: string): string => `device:${deviceId}`
export const memberRoom = (conferenceId: ConferenceId, userId: string): string => `member:${conferenceId}:${userId}`

/** Everyone in the conference sees the stage; staff see all points; a point sees itself. */
export const maySeeAllPoints = (actor: Actor): boolean => actor.kind === 'staff' && actor.roles.length > 0
export const maySeePoint = (actor: Actor, point: PointState): boolean =>
  maySeeAllPoints(actor) || (actor.kind === 'device' && actor.pointId === point.id)

export const roomsOf = (conferenceId: ConferenceId, actor: Actor): readonly string[] => {
  const rooms = [stageRoom(conferenceId)]
  if (maySeeAllPoints(actor)) rooms.push(deskRoom(conferenceId))
  if (actor.kind === 'staff') rooms.push(memberRoom(conferenceId, actor.userId))
  if (actor.kind === 'device') rooms.push(pointRoom(actor.pointId), deviceRoom(actor.deviceId))
  return rooms
}

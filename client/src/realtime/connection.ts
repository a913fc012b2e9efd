import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Ended } from '@diem-cau/shared/protocol/wire.ts'

/** The line to the server as a person should know it; each state holds only what is true in it. */
export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly actor: Actor }
  /** It was live; what is on the screen is as old as `lostAt` (milliseconds of this device's clock). */
  | { readonly kind: 'reconnecting'; readonly actor: Actor; readonly lostAt: number }
  /** The server sent us away for good: nothing comes back by itself. */
  | { readonly kind: 'ended'; readonly reason: Ended['reason'] }

export type LineEvent =
  | { readonly type: 'welcomed'; readonly actor: Actor }
  | { readonly type: 'dropped'; readonly at: number }
  | { readonly type: 'ended'; readonly reason: Ended['reason'] }

export const CONNECTING: Connection = { kind: 'connecting' }

export const step = (connection: Connection, event: LineEvent): Connection => {
  if (connection.kind === 'ended') return connection
  switch (event.type) {
    case 'welcomed':
      return { kind: 'live', actor: event.actor }
    case 'ended':
      return { kind: 'ended', reason: event.reason }
    case 'dropped':
      return connection.kind === 'live'
        ? { kind: 'reconnecting', actor: connection.actor, lostAt: event.at }
        : connection
    default:
      return event satisfies never
  }
}

export const actorOf = (connection: Connection): Actor | null =>
  connection.kind === 'live' || connection.kind === 'reconnecting' ? connection.actor : null

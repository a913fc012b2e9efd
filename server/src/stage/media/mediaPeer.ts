import type { types } from 'mediasoup'
import type { Held } from './holdings.ts'
import type { Direction, Line } from './webRtcLine.ts'
import type { MediaWorker } from './workers.ts'

export interface PeerLine<Offer> extends Line<Offer> {
  readonly direction: Direction
  readonly worker: MediaWorker
  readonly router: Held<types.Router>
  /** What the device can play; null on a line that only sends. */
  readonly rtpCapabilities: types.RtpCapabilities | null
}

/** What one peer of a room has. Whatever mediasoup closes takes itself out. */
export interface MediaPeer<Offer> {
  readonly peerId: string
  readonly lines: Map<string, PeerLine<Offer>>
  readonly producers: Map<string, types.Producer>
  readonly consumers: Map<string, types.Consumer>
  /** Being made at this moment, and counted against the limits. */
  readonly pending: { lines: number; producers: number; consumers: number }
  hasLeft: boolean
}

export const createMediaPeer = <Offer>(peerId: string): MediaPeer<Offer> => ({
  peerId,
  lines: new Map(),
  producers: new Map(),
  consumers: new Map(),
  pending: { lines: 0, producers: 0, consumers: 0 },
  hasLeft: false,
})

/** For one peer. Generous: a device that re-makes its lines has both for a moment. */
export const LIMITS = { lines: 6, producers: 8, consumers: 100 } as const

type Kind = keyof typeof LIMITS

/** Whether one more may be made; what is under way counts, so that many requests at once do not pass together. */
export const isFull = (peer: MediaPeer<unknown>, kind: Kind): boolean => peer[kind].size + peer.pending[kind] >= LIMITS[kind]

export const whilePending = async <Value>(
  peer: MediaPeer<unknown>,
  kind: Kind,
  work: () => Promise<Value>,
): Promise<Value> => {
  peer.pending[kind] += 1
  try {
    return await work()
  } finally {
    peer.pending[kind] -= 1
  }
}

import type { types } from 'mediasoup'
import type { MediaWorker } from './workers.ts'

export type Direction = 'send' | 'receive'

/** One way of a peer to or from a worker. `Offer` is what the device needs to open its end. */
export interface Line<Offer> {
  readonly transport: types.Transport
  readonly offer: Offer
  /** New credentials for the same transport, after the device's network changed. */
  restartIce(): Promise<types.IceParameters>
  /** How the device's packets come, once they do. */
  protocol(): types.TransportProtocol | null
  /** Told when the way is lost for good, which ICE consent finds out after `LOST_AFTER_S`. */
  onLost(listener: () => void): void
}

export type OpenLine<Offer> = (router: types.Router, worker: MediaWorker, direction: Direction) => Promise<Line<Offer>>

/** For mediasoup-client's createSendTransport and createRecvTransport. */
export interface WebRtcOffer {
  readonly iceParameters: types.IceParameters
  readonly iceCandidates: readonly types.IceCandidate[]
  readonly dtlsParameters: types.DtlsParameters
}

const LOST_AFTER_S = 20

/** In bits per second: full HD and a screen at once fit; a device that sends more is not one of ours. */
const MOST_FROM_A_DEVICE = 10_000_000
/** What is sent before the line is known; a hall's picture in its middle layer. */
const FIRST_GUESS = 800_000

export const openWebRtcLine: OpenLine<WebRtcOffer> = async (router, { webRtcServer }, direction) => {
  const transport = await router.createWebRtcTransport({
    webRtcServer,
    enableUdp: true,
    enableTcp: true,
    preferUdp: true,
    iceConsentTimeout: LOST_AFTER_S,
    initialAvailableOutgoingBitrate: FIRST_GUESS,
  })
  if (direction === 'send') await transport.setMaxIncomingBitrate(MOST_FROM_A_DEVICE)
  const { iceParameters, iceCandidates, dtlsParameters } = transport
  return {
    transport,
    offer: { iceParameters, iceCandidates, dtlsParameters },
    restartIce: () => transport.restartIce(),
    protocol: () => transport.iceSelectedTuple?.protocol ?? null,
    onLost: (listener) => {
      transport.on('icestatechange', (state) => {
        if (state === 'disconnected') listener()
      })
      transport.on('dtlsstatechange', (state) => {
        if (state === 'failed' || state === 'closed') listener()
      })
    },
  }
}

import type { types } from 'mediasoup'
import type { Line, OpenLine } from './webRtcLine.ts'

/** Where the server's end is, and with what key it encrypts. */
export interface PlainOffer {
  readonly port: number
  readonly srtpParameters: types.SrtpParameters | undefined
}

/**
 * RTP over plain UDP on this machine instead of WebRTC: for tests and the benchmark, which have no browser. What is
 * sent out is encrypted as it is for browsers, because that is part of its cost.
 */
export const openPlainLine: OpenLine<PlainOffer> = async (router, _worker, direction): Promise<Line<PlainOffer>> => {
  const transport = await router.createPlainTransport({
    listenInfo: { protocol: 'udp', ip: '127.0.0.1', portRange: { min: 33_000, max: 60_999 } },
    rtcpMux: true,
    comedia: direction === 'send',
    enableSrtp: direction === 'receive',
  })
  return {
    transport,
    offer: { port: transport.tuple.localPort, srtpParameters: transport.srtpParameters },
    restartIce: () => Promise.reject(new Error('plain RTP has no ICE')),
    protocol: () => 'udp',
    onLost: () => undefined,
  }
}

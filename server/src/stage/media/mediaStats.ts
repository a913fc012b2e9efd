import type { types } from 'mediasoup'
import type { MediaPeer } from './mediaPeer.ts'
import type { Direction } from './webRtcLine.ts'

/** How a peer's media is, as the server sees it. Rates in bits per second, times in ms, losses from 0 to 1. */
export interface PeerStats {
  readonly lines: readonly {
    readonly transportId: string
    readonly direction: Direction
    /** Null before the first packet. */
    readonly protocol: types.TransportProtocol | null
  }[]
  readonly sent: readonly StreamStats[]
  readonly received: readonly (StreamStats & {
    readonly consumerId: string
    /** Null when nothing is sent, or the source has no layers. */
    readonly layers: types.ConsumerLayers | null
  })[]
}

interface StreamStats {
  readonly producerId: string
  readonly kind: types.MediaKind
  readonly bitrate: number
  readonly lost: number
  /** Null before the first report of the other end. */
  readonly roundTripMs: number | null
  /** From 0 to 10. */
  readonly score: number
}

type Streams = readonly (types.ProducerStat | types.ConsumerStat)[]

/** RTCP gives the loss since its last report in 1/256. */
const LOSS_UNIT = 256

const summary = (streams: Streams) => ({
  bitrate: streams.reduce((sum, { bitrate }) => sum + bitrate, 0),
  lost: Math.max(0, ...streams.map(({ fractionLost }) => fractionLost / LOSS_UNIT)),
  roundTripMs: streams.find(({ roundTripTime }) => roundTripTime !== undefined && roundTripTime > 0)?.roundTripTime ?? null,
})

/** One that closes while it is asked has no figures. */
const figures = (asked: Promise<Streams>): Promise<Streams> => asked.catch(() => [])

export const statsOf = async ({ lines, producers, consumers }: MediaPeer<unknown>): Promise<PeerStats> => ({
  lines: [...lines].map(([transportId, line]) => ({
    transportId,
    direction: line.direction,
    protocol: line.protocol(),
  })),
  sent: await Promise.all(
    [...producers.values()].map(async (producer) => ({
      producerId: producer.id,
      kind: producer.kind,
      score: Math.max(0, ...producer.score.map(({ score }) => score)),
      ...summary(await figures(producer.getStats())),
    })),
  ),
  received: await Promise.all(
    [...consumers.values()].map(async (consumer) => ({
      consumerId: consumer.id,
      producerId: consumer.producerId,
      kind: consumer.kind,
      score: consumer.score.score,
      layers: consumer.currentLayers ?? null,
      // The producer's own streams follow the consumer's.
      ...summary((await figures(consumer.getStats())).filter(({ type }) => type === 'outbound-rtp')),
    })),
  ),
})

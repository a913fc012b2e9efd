import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { types } from 'mediasoup'
import type { Log } from '../../platform/logging.ts'
import type { Held } from './holdings.ts'
import type { OnMediaEvent } from './mediaEvents.ts'
import { isFull, type MediaPeer, type PeerLine, whilePending } from './mediaPeer.ts'
import type { createRoomRouters, Source } from './roomRouters.ts'

/** For mediasoup-client's transport.consume(); `paused` until the device has said that it is ready. */
export interface OpenedConsumer {
  readonly consumerId: string
  readonly producerId: string
  readonly kind: types.MediaKind
  readonly rtpParameters: types.RtpParameters
  readonly isProducerPaused: boolean
}

export type ConsumeFailure = 'transportNotFound' | 'producerNotFound' | 'cannotConsume' | 'tooManyConsumers'

interface ConsumingParts {
  readonly peers: ReadonlyMap<string, MediaPeer<unknown>>
  readonly sources: ReadonlyMap<string, Source>
  readonly routers: ReturnType<typeof createRoomRouters>
  readonly onEvent: OnMediaEvent
  readonly log: Log
}

/** What goes out to the peers of one room. */
export const createConsuming = ({ peers, sources, routers, onEvent, log }: ConsumingParts) => {
  const keepConsumer = (peer: MediaPeer<unknown>, consumer: types.Consumer, pipe: Held<types.Producer> | null): void => {
    peer.consumers.set(consumer.id, consumer)
    consumer.observer.once('close', () => {
      peer.consumers.delete(consumer.id)
      pipe?.release()
    })
    const which = { peerId: peer.peerId, consumerId: consumer.id, producerId: consumer.producerId }
    consumer.on('producerclose', () => onEvent({ type: 'consumerClosed', ...which }))
    consumer.on('producerpause', () => onEvent({ type: 'producerPaused', ...which }))
    consumer.on('producerresume', () => onEvent({ type: 'producerResumed', ...which }))
    consumer.on('score', ({ score }) => onEvent({ type: 'scoreChanged', ...which, score }))
    consumer.on('layerschange', (layers) => onEvent({ type: 'layersChanged', ...which, layers: layers ?? null }))
  }

  const open = async (
    peer: MediaPeer<unknown>,
    line: PeerLine<unknown>,
    source: Source,
    rtpCapabilities: types.RtpCapabilities,
  ): Promise<Result<OpenedConsumer, ConsumeFailure>> => {
    const router = line.router.thing
    const pipe = await routers.bring(source, line.worker, router)
    const producerId = source.producer.id
    try {
      if (!router.canConsume({ producerId, rtpCapabilities })) {
        pipe?.release()
        return fail('cannotConsume')
      }
      const consumer = await line.transport.consume({ producerId, rtpCapabilities, paused: true })
      // It could not be watched before it was here, and its producer may have gone in between.
      if (consumer.closed || source.producer.closed) {
        consumer.close()
        pipe?.release()
        return fail('producerNotFound')
      }
      keepConsumer(peer, consumer, pipe)
      const { id: consumerId, kind, rtpParameters, producerPaused } = consumer
      return ok({ consumerId, producerId, kind, rtpParameters, isProducerPaused: producerPaused })
    } catch (error) {
      pipe?.release()
      throw error
    }
  }

  /**
   * Begins to deliver a producer to a peer, paused: the device prepares its end and asks to resume, so that the first
   * key frame meets an open door. cannotConsume: the device has no decoder for it.
   */
  const consume = async (
    peerId: string,
    transportId: string,
    producerId: string,
  ): Promise<Result<OpenedConsumer, ConsumeFailure>> => {
    const peer = peers.get(peerId)
    const line = peer?.lines.get(transportId)
    if (!peer || !line?.rtpCapabilities) return fail('transportNotFound')
    const source = sources.get(producerId)
    if (!source) return fail('producerNotFound')
    if (isFull(peer, 'consumers')) return fail('tooManyConsumers')
    const { rtpCapabilities } = line
    return whilePending(peer, 'consumers', () =>
      open(peer, line, source, rtpCapabilities).catch((error: unknown) => {
        if (line.transport.closed) return fail('transportNotFound')
        if (source.producer.closed) return fail('producerNotFound')
        log.warn({ err: error, peerId }, 'a consumer could not be made')
        return fail('cannotConsume')
      }),
    )
  }

  /** A consumer that closes while it is told something is as good as missing. */
  const tell = async (
    peerId: string,
    consumerId: string,
    what: (consumer: types.Consumer) => Promise<void>,
  ): Promise<Result<null, 'consumerNotFound'>> => {
    const consumer = peers.get(peerId)?.consumers.get(consumerId)
    if (!consumer) return fail('consumerNotFound')
    return what(consumer).then(
      () => ok(null),
      () => fail('consumerNotFound'),
    )
  }

  return {
    consume,
    /** The device is ready, or wants it again; a picture begins with a key frame. */
    resumeConsumer: (peerId: string, consumerId: string) => tell(peerId, consumerId, (consumer) => consumer.resume()),
    pauseConsumer: (peerId: string, consumerId: string) => tell(peerId, consumerId, (consumer) => consumer.pause()),
    /** The best layers that this peer has a use for; the line may allow less. */
    setPreferredLayers: (peerId: string, consumerId: string, layers: types.ConsumerLayers) =>
      tell(peerId, consumerId, (consumer) => consumer.setPreferredLayers(layers)),
    /** From 1 to 255: who gets more of a line that does not carry all. */
    setPriority: (peerId: string, consumerId: string, priority: number) =>
      tell(peerId, consumerId, (consumer) => consumer.setPriority(priority)),
    requestKeyFrame: (peerId: string, consumerId: string) =>
      tell(peerId, consumerId, (consumer) => consumer.requestKeyFrame()),
    closeConsumer: (peerId: string, consumerId: string): void =>
      peers.get(peerId)?.consumers.get(consumerId)?.close(),
  }
}

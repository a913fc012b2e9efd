import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { types } from 'mediasoup'
import type { Log } from '../../platform/logging.ts'
import { routerRtpCapabilities } from './codecs.ts'
import { createConsuming } from './consuming.ts'
import type { OnMediaEvent } from './mediaEvents.ts'
import { createMediaPeer, isFull, type MediaPeer, type PeerLine, whilePending } from './mediaPeer.ts'
import { type PeerStats, statsOf } from './mediaStats.ts'
import { createRoomRouters, type Source } from './roomRouters.ts'
import { isRtpCapabilities, isRtpParameters } from './rtp.ts'
import type { OpenLine } from './webRtcLine.ts'
import type { Workers } from './workers.ts'

export type LineRequest =
  | { readonly direction: 'send' }
  /** What the device can play (mediasoup-client's Device.rtpCapabilities); checked here. */
  | { readonly direction: 'receive'; readonly rtpCapabilities: unknown }

export interface OpenedLine<Offer> {
  readonly transportId: string
  readonly offer: Offer
}

interface MediaRoomParts<Offer> {
  readonly workers: Workers
  readonly openLine: OpenLine<Offer>
  readonly onEvent: OnMediaEvent
  readonly log: Log
}

/** At most two a second to a camera, however many viewers ask: each costs the picture of all. */
const KEY_FRAME_DELAY_MS = 500

/**
 * The media of one conference. It knows peers by the ids that its owner gives them, and what belongs to another peer is
 * as good as missing; who may send or see what is the owner's business, before it asks. Closing twice is harmless.
 */
export const createMediaRoom = <Offer>({ workers, openLine, onEvent, log }: MediaRoomParts<Offer>) => {
  const peers = new Map<string, MediaPeer<Offer>>()
  const sources = new Map<string, Source>()
  const routers = createRoomRouters(workers)
  const losers = new Set<string>()
  let isClosed = false

  const stopListening = workers.onDied(() => {
    const lost = [...losers]
    losers.clear()
    for (const peerId of lost) onEvent({ type: 'mediaLost', peerId })
  })

  const peerOf = (peerId: string): MediaPeer<Offer> => {
    const peer = peers.get(peerId) ?? createMediaPeer<Offer>(peerId)
    peers.set(peerId, peer)
    return peer
  }

  const keepLine = (peer: MediaPeer<Offer>, line: PeerLine<Offer>): void => {
    const { transport, worker, router } = line
    peer.lines.set(transport.id, line)
    transport.observer.once('close', () => {
      peer.lines.delete(transport.id)
      router.release()
      if (worker.worker.died && !peer.hasLeft) losers.add(peer.peerId)
    })
    line.onLost(() => onEvent({ type: 'lineLost', peerId: peer.peerId, transportId: transport.id }))
  }

  /**
   * A transport on the least loaded worker. mediaOff: no worker runs at this moment, try again in a second.
   * peerLeft: the peer or the room was closed meanwhile.
   */
  const openLineFor = async (
    peerId: string,
    request: LineRequest,
  ): Promise<Result<OpenedLine<Offer>, 'mediaOff' | 'tooManyTransports' | 'rtpRefused' | 'peerLeft'>> => {
    if (isClosed) return fail('peerLeft')
    const { direction } = request
    const rtpCapabilities = request.direction === 'receive' ? request.rtpCapabilities : null
    if (rtpCapabilities !== null && !isRtpCapabilities(rtpCapabilities)) return fail('rtpRefused')
    const peer = peerOf(peerId)
    if (isFull(peer, 'lines')) return fail('tooManyTransports')
    const worker = routers.chooseWorker()
    if (!worker) return fail('mediaOff')
    return whilePending(peer, 'lines', async () => {
      try {
        const router = await routers.holdRouter(worker)
        const opened = await openLine(router.thing, worker, direction).catch((error: unknown) => {
          router.release()
          throw error
        })
        const line: PeerLine<Offer> = { ...opened, direction, worker, router, rtpCapabilities }
        if (peer.hasLeft) {
          opened.transport.close()
          router.release()
          return fail('peerLeft')
        }
        keepLine(peer, line)
        return ok({ transportId: opened.transport.id, offer: opened.offer })
      } catch (error) {
        log.warn({ err: error }, 'a media transport could not be opened')
        return fail('mediaOff')
      }
    })
  }

  const lineOf = (peerId: string, transportId: string) => peers.get(peerId)?.lines.get(transportId)

  /** The device's end of the handshake. dtlsRefused: not what a device sends, or sent already. */
  const connectLine = async (
    peerId: string,
    transportId: string,
    answer: unknown,
  ): Promise<Result<null, 'transportNotFound' | 'dtlsRefused'>> => {
    const line = lineOf(peerId, transportId)
    if (!line) return fail('transportNotFound')
    return line.transport.connect(answer).then(
      () => ok(null),
      () => fail('dtlsRefused'),
    )
  }

  const restartIce = async (
    peerId: string,
    transportId: string,
  ): Promise<Result<types.IceParameters, 'transportNotFound'>> => {
    const line = lineOf(peerId, transportId)
    if (!line) return fail('transportNotFound')
    return line.restartIce().then(ok, () => fail('transportNotFound'))
  }

  const keepProducer = (peer: MediaPeer<Offer>, producer: types.Producer, line: PeerLine<Offer>): void => {
    peer.producers.set(producer.id, producer)
    sources.set(producer.id, { producer, worker: line.worker, router: line.router.thing })
    producer.observer.once('close', () => {
      peer.producers.delete(producer.id)
      sources.delete(producer.id)
      onEvent({ type: 'producerClosed', peerId: peer.peerId, producerId: producer.id })
    })
  }

  /** rtpRefused: malformed, or in codecs that we do not speak. */
  const produce = async (
    peerId: string,
    transportId: string,
    { kind, rtpParameters, paused = false }: { kind: types.MediaKind; rtpParameters: unknown; paused?: boolean },
  ): Promise<Result<{ readonly producerId: string }, 'transportNotFound' | 'tooManyProducers' | 'rtpRefused'>> => {
    const peer = peers.get(peerId)
    const line = peer?.lines.get(transportId)
    if (!peer || line?.direction !== 'send') return fail('transportNotFound')
    if (isFull(peer, 'producers')) return fail('tooManyProducers')
    if (!isRtpParameters(rtpParameters)) return fail('rtpRefused')
    return whilePending(peer, 'producers', async () => {
      try {
        const options = { kind, rtpParameters, paused, keyFrameRequestDelay: KEY_FRAME_DELAY_MS }
        const producer = await line.transport.produce(options)
        if (producer.closed) return fail('transportNotFound')
        keepProducer(peer, producer, line)
        return ok({ producerId: producer.id })
      } catch (error) {
        if (line.transport.closed) return fail('transportNotFound')
        log.debug({ err: error, peerId }, 'a producer was refused')
        return fail('rtpRefused')
      }
    })
  }

  /** Paused, nothing of it is forwarded to anyone; its consumers stay. */
  const setProducerPaused = async (
    peerId: string,
    producerId: string,
    isPaused: boolean,
  ): Promise<Result<null, 'producerNotFound'>> => {
    const producer = peers.get(peerId)?.producers.get(producerId)
    if (!producer) return fail('producerNotFound')
    const done = isPaused ? producer.pause() : producer.resume()
    return done.then(
      () => ok(null),
      () => fail('producerNotFound'),
    )
  }

  const closePeer = (peerId: string): void => {
    const peer = peers.get(peerId)
    if (!peer) return
    peer.hasLeft = true
    peers.delete(peerId)
    for (const { transport } of [...peer.lines.values()]) transport.close()
  }

  return {
    /** What a device loads before it opens a line. */
    rtpCapabilities: routerRtpCapabilities,
    openLine: openLineFor,
    connectLine,
    restartIce,
    produce,
    setProducerPaused,
    ...createConsuming({ peers, sources, routers, onEvent, log }),
    closeProducer: (peerId: string, producerId: string): void => peers.get(peerId)?.producers.get(producerId)?.close(),
    closeLine: (peerId: string, transportId: string): void => lineOf(peerId, transportId)?.transport.close(),
    closePeer,
    /** Null for a peer that has nothing here. */
    stats: async (peerId: string): Promise<PeerStats | null> => {
      const peer = peers.get(peerId)
      return peer ? statsOf(peer) : null
    },
    close: (): void => {
      if (isClosed) return
      isClosed = true
      stopListening()
      for (const peerId of [...peers.keys()]) closePeer(peerId)
    },
  }
}
export type MediaRoom<Offer> = ReturnType<typeof createMediaRoom<Offer>>

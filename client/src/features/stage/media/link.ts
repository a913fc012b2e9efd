import { type MediaKind, type Offered, type SignalOutput } from '@diem-cau/shared/stage/signal.protocol.ts'
import { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import type { types } from 'mediasoup-client'
import { type Signal, SignalRefused, valueOf } from './signal.ts'

/** Something that this device sends: its own track for a source. */
export interface Outgoing {
  readonly source: Source
  readonly kind: MediaKind
  readonly track: MediaStreamTrack
}

export interface OpenedWatch {
  readonly consumer: types.Consumer
  readonly isProducerPaused: boolean
}

/** Three sizes of a camera, so that a thin line gets the one it can carry. Bits per second. */
const CAMERA_LAYERS: types.RtpEncodingParameters[] = [
  { scaleResolutionDownBy: 4, maxBitrate: 150_000 },
  { scaleResolutionDownBy: 2, maxBitrate: 500_000 },
  { scaleResolutionDownBy: 1, maxBitrate: 1_600_000 },
]
/** Letters must stay sharp; a screen rarely moves. */
const SCREEN_LAYER: types.RtpEncodingParameters[] = [{ maxBitrate: 2_500_000, maxFramerate: 15 }]

const encodingsOf = ({ source, kind }: Outgoing): Pick<types.ProducerOptions, 'encodings' | 'codecOptions'> => {
  if (kind === 'audio') return { codecOptions: { opusFec: true, opusDtx: true } }
  return { encodings: source === 'screen' ? SCREEN_LAYER : CAMERA_LAYERS, codecOptions: { videoGoogleStartBitrate: 600 } }
}

/**
 * This device's two lines to the media side, opened when first needed. It belongs to one joining: when a worker dies or
 * the socket is a new one, it is closed and another is opened.
 * `onBroken`: a line is lost for good. mediasoup-client is loaded here and nowhere else: it is heavy.
 */
export const openLink = async (signal: Signal, welcome: SignalOutput<'media:join'>, onBroken: () => void) => {
  const { Device, ortc } = await import('mediasoup-client')
  const isCapabilities = (value: object): value is types.RtpCapabilities => {
    ortc.validateAndNormalizeRtpCapabilities(value)
    return true
  }
  const isParameters = (value: object): value is types.RtpParameters => {
    ortc.validateAndNormalizeRtpParameters(value as types.RtpParameters)
    return true
  }
  const device = await Device.factory()
  const { rtpCapabilities, iceServers } = welcome
  if (isCapabilities(rtpCapabilities)) await device.load({ routerRtpCapabilities: rtpCapabilities })
  const lines: types.Transport[] = []
  let isClosed = false

  const restart = async (line: types.Transport): Promise<void> => {
    const restarted = await signal('media:restartIce', { transportId: line.id })
    if (restarted.ok && !line.closed) await line.restartIce({ iceParameters: restarted.value.iceParameters })
  }

  const openLine = async (direction: 'send' | 'receive'): Promise<types.Transport> => {
    const opened = valueOf(
      await signal('media:openLine', { rtpCapabilities: direction === 'receive' ? { ...device.recvRtpCapabilities } : null }),
    )
    const options = { ...opened, id: opened.transportId, iceServers }
    const line = direction === 'send' ? device.createSendTransport(options) : device.createRecvTransport(options)
    lines.push(line)
    if (isClosed) line.close()
    line.on('connect', ({ dtlsParameters }, done, failed) => {
      void signal('media:connectLine', { transportId: line.id, dtlsParameters }).then((reply) =>
        reply.ok ? done() : failed(new SignalRefused(reply.failure)),
      )
    })
    line.on('produce', ({ kind, rtpParameters, appData }, done, failed) => {
      const source = Source.parse(appData['source'])
      void signal('media:produce', { transportId: line.id, source, kind, rtpParameters }).then((reply) =>
        reply.ok ? done({ id: reply.value.producerId }) : failed(new SignalRefused(reply.failure)),
      )
    })
    line.on('connectionstatechange', (state) => {
      if (isClosed) return
      if (state === 'failed') onBroken()
      if (state === 'disconnected') restart(line).catch(onBroken)
    })
    return line
  }
  let sending: Promise<types.Transport> | undefined
  let receiving: Promise<types.Transport> | undefined

  return {
    send: async (outgoing: Outgoing): Promise<types.Producer> => {
      sending ??= openLine('send')
      const { source, track } = outgoing
      // The track is the person's own choice and is shown to them, so it outlives what is sent of it.
      return (await sending).produce({ track, stopTracks: false, appData: { source }, ...encodingsOf(outgoing) })
    },
    watch: async ({ producerId }: Offered, isSmall: boolean): Promise<OpenedWatch> => {
      receiving ??= openLine('receive')
      const line = await receiving
      const opened = valueOf(await signal('media:consume', { transportId: line.id, producerId }))
      const { consumerId, kind, rtpParameters, isProducerPaused } = opened
      if (!isParameters(rtpParameters)) throw new SignalRefused('cannotConsume')
      const consumer = await line.consume({ id: consumerId, producerId, kind, rtpParameters })
      valueOf(await signal('media:resume', { consumerId, isSmall: isSmall && kind === 'video' }))
      return { consumer, isProducerPaused }
    },
    ownsLine: (id: string): boolean => lines.some((line) => line.id === id),
    close: (): void => {
      isClosed = true
      for (const line of lines) line.close()
    },
  }
}
export type Link = Awaited<ReturnType<typeof openLink>>

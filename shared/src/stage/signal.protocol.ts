import { z } from 'zod'
import { command } from '../protocol/command.ts'
import type { CommonFailure } from '../protocol/command.ts'
import { Source } from './stage.protocol.ts'

/**
 * What a device and the media side say to each other about camera and sound. Asked and answered like commands, over the
 * socket message `signal`, but never in a lane and never on record: it is gone with the socket.
 * `id`s are mediasoup's. RTP parameters are passed through as they are; mediasoup checks them on both ends.
 */
const MediaId = z.string().min(1).max(64)
const Opaque = z.record(z.string(), z.unknown())
export const MediaKind = z.enum(['audio', 'video'])
export type MediaKind = z.infer<typeof MediaKind>

const IceParameters = z.object({ usernameFragment: z.string(), password: z.string(), iceLite: z.boolean().exactOptional() })
const IceCandidate = z.object({
  foundation: z.string(),
  priority: z.number(),
  address: z.string(),
  ip: z.string(),
  protocol: z.enum(['udp', 'tcp']),
  port: z.int(),
  type: z.enum(['host', 'srflx', 'prflx', 'relay']),
  tcpType: z.enum(['active', 'passive', 'so']).exactOptional(),
})
const Fingerprint = z.object({
  algorithm: z.enum(['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512']),
  value: z.string().max(300),
})
const DtlsParameters = z.object({
  role: z.enum(['auto', 'client', 'server']).exactOptional(),
  fingerprints: z.array(Fingerprint).min(1).max(8),
})
const Offer = z.object({
  transportId: MediaId,
  iceParameters: IceParameters,
  iceCandidates: z.array(IceCandidate),
  dtlsParameters: DtlsParameters,
})

/** A stream that this device may watch, or that the desk may put on air; who may what is the server's to say. */
export const Offered = z.object({ producerId: MediaId, source: Source, kind: MediaKind })
export type Offered = z.infer<typeof Offered>

const ofTransport = z.object({ transportId: MediaId })
const ofConsumer = z.object({ consumerId: MediaId })
const done = z.object({})

export const signals = {
  /** From here on the device hears of what it may watch. Again after every new socket. */
  'media:join': command({
    input: z.object({}),
    output: z.object({
      rtpCapabilities: Opaque,
      iceServers: z.array(
        z.object({ urls: z.array(z.string()), username: z.string().exactOptional(), credential: z.string().exactOptional() }),
      ),
      offered: z.array(Offered),
    }),
    failures: ['mediaOff'],
  }),
  /** `rtpCapabilities`: what the device can play; a line that sends has none. */
  'media:openLine': command({
    input: z.object({ rtpCapabilities: Opaque.nullable() }),
    output: Offer,
    failures: ['mediaOff', 'tooManyTransports', 'rtpRefused', 'peerLeft'],
  }),
  'media:connectLine': command({
    input: ofTransport.extend({ dtlsParameters: DtlsParameters }),
    output: done,
    failures: ['transportNotFound', 'dtlsRefused'],
  }),
  /** New credentials for a line whose network changed. */
  'media:restartIce': command({
    input: ofTransport,
    output: z.object({ iceParameters: IceParameters }),
    failures: ['transportNotFound'],
  }),
  /**
   * `notCalled`: a point that is neither backstage nor on air. `notYourSource`: another's. `sourceTaken`: another device
   * sends for this source already. `kindNotOfSource`: a picture where there is only sound, or the other way round.
   */
  'media:produce': command({
    input: ofTransport.extend({ source: Source, kind: MediaKind, rtpParameters: Opaque }),
    output: z.object({ producerId: MediaId }),
    failures: [
      'stageNotPublished', 'conferenceClosed', 'notCalled', 'notYourSource', 'sourceTaken', 'kindNotOfSource',
      'transportNotFound', 'tooManyProducers', 'rtpRefused',
    ],
  }),
  'media:stopProducing': command({ input: z.object({ producerId: MediaId }), output: done, failures: [] }),
  /** It comes paused; resume it once the device is ready. `producerNotFound` also for what is not this device's to see. */
  'media:consume': command({
    input: ofTransport.extend({ producerId: MediaId }),
    output: z.object({ consumerId: MediaId, kind: MediaKind, rtpParameters: Opaque, isProducerPaused: z.boolean() }),
    failures: ['transportNotFound', 'producerNotFound', 'cannotConsume', 'tooManyConsumers'],
  }),
  /** `isSmall`: the picture is shown small, so the smallest of the camera's layers will do. */
  'media:resume': command({
    input: ofConsumer.extend({ isSmall: z.boolean() }),
    output: done,
    failures: ['consumerNotFound'],
  }),
  'media:stopConsuming': command({ input: ofConsumer, output: done, failures: [] }),
} as const

export type Signals = typeof signals
export type SignalName = keyof Signals
export type SignalInput<Name extends SignalName> = z.output<Signals[Name]['input']>
export type SignalOutput<Name extends SignalName> = z.output<Signals[Name]['output']>
export type OwnSignalFailure<Name extends SignalName> = Signals[Name]['failures'][number]
export type SignalFailure = OwnSignalFailure<SignalName> | CommonFailure

export const isSignalName = (name: string): name is SignalName => Object.hasOwn(signals, name)

/** What the server tells a device that has joined; the socket message `media`. */
export const MediaNotice = z.discriminatedUnion('type', [
  /** The whole list, whenever it changes. */
  z.object({ type: z.literal('offered'), offered: z.array(Offered) }),
  /** A media process died, with this device's lines on it: open new ones now. */
  z.object({ type: z.literal('mediaLost') }),
  z.object({ type: z.literal('lineLost'), transportId: MediaId }),
  /** What this device sent is not wanted any more. */
  z.object({ type: z.literal('sendingEnded'), producerId: MediaId }),
  z.object({ type: z.literal('watchingEnded'), consumerId: MediaId }),
  /** The desk muted it, or not any more. */
  z.object({ type: z.literal('pausedChanged'), consumerId: MediaId, isPaused: z.boolean() }),
  /** `isCarried`: whether the line carries any of the picture's layers at the moment. */
  z.object({ type: z.literal('layerChanged'), consumerId: MediaId, isCarried: z.boolean() }),
])
export type MediaNotice = z.infer<typeof MediaNotice>

import { type Result, ok } from '@diem-cau/shared/kernel/result.ts'
import type { OwnSignalFailure, SignalInput, SignalName, SignalOutput } from '@diem-cau/shared/stage/signal.protocol.ts'
import type { IceServer } from '../platform/iceServers.ts'
import type { ConferenceMedia, Watcher } from './conferenceMedia.ts'

/** What a signal has to work with: the conference's media and the socket that asks. */
export interface SignalView {
  readonly media: ConferenceMedia
  readonly watcher: Watcher
}

type Awaitable<Value> = Value | Promise<Value>
export type SignalHandler<Name extends SignalName> = (
  view: SignalView,
  input: SignalInput<Name>,
) => Awaitable<Result<SignalOutput<Name>, OwnSignalFailure<Name>>>
export type SignalHandlers = { readonly [N in SignalName]: SignalHandler<N> }

const done = <Code extends string>(result: Result<unknown, Code>): Result<Record<string, never>, Code> =>
  result.ok ? ok({}) : result

/** As JSON carries it: what is not given is not there. */
const toWire = ({ urls, username, credential }: IceServer): SignalOutput<'media:join'>['iceServers'][number] => ({
  urls,
  ...(username === undefined ? {} : { username }),
  ...(credential === undefined ? {} : { credential }),
})

export const createSignalHandlers = (iceServers: readonly IceServer[]): SignalHandlers => ({
  'media:join': ({ media, watcher }) =>
    ok({
      rtpCapabilities: media.room.rtpCapabilities,
      iceServers: iceServers.map(toWire),
      offered: media.join(watcher),
    }),
  'media:openLine': async ({ media, watcher }, { rtpCapabilities }) => {
    const request = rtpCapabilities === null ? { direction: 'send' as const } : { direction: 'receive' as const, rtpCapabilities }
    const opened = await media.room.openLine(watcher.peerId, request)
    if (!opened.ok) return opened
    const { iceParameters, iceCandidates, dtlsParameters } = opened.value.offer
    return ok({ transportId: opened.value.transportId, iceParameters, iceCandidates: [...iceCandidates], dtlsParameters })
  },
  'media:connectLine': async ({ media, watcher }, { transportId, dtlsParameters }) =>
    done(await media.room.connectLine(watcher.peerId, transportId, { dtlsParameters })),
  'media:restartIce': async ({ media, watcher }, { transportId }) => {
    const restarted = await media.room.restartIce(watcher.peerId, transportId)
    return restarted.ok ? ok({ iceParameters: restarted.value }) : restarted
  },
  'media:produce': ({ media, watcher }, input) => media.produce(watcher, input),
  'media:stopProducing': ({ media, watcher }, { producerId }) => {
    media.stopProducing(watcher, producerId)
    return ok({})
  },
  'media:consume': async ({ media, watcher }, { transportId, producerId }) => {
    const made = await media.consume(watcher, transportId, producerId)
    if (!made.ok) return made
    const { consumerId, kind, rtpParameters, isProducerPaused } = made.value
    return ok({ consumerId, kind, rtpParameters, isProducerPaused })
  },
  'media:resume': async ({ media, watcher }, { consumerId, isSmall }) => {
    if (isSmall) await media.room.setPreferredLayers(watcher.peerId, consumerId, { spatialLayer: 0 })
    return done(await media.room.resumeConsumer(watcher.peerId, consumerId))
  },
  'media:stopConsuming': ({ media, watcher }, { consumerId }) => {
    media.stopConsuming(watcher, consumerId)
    return ok({})
  },
})

import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { type Actor, isDesk } from '@diem-cau/shared/people/actor.ts'
import { type Onlooker, mayWatch, whyNotSend } from '@diem-cau/shared/stage/mayMedia.ts'
import type { MediaNotice, Offered, OwnSignalFailure, SignalInput } from '@diem-cau/shared/stage/signal.protocol.ts'
import { checkOpen, kindsOf, placedOf } from '@diem-cau/shared/stage/stage.ts'
import type { Held } from '../platform/log/held.ts'
import type { OnMediaEvent } from './media/mediaEvents.ts'
import type { Media } from './media/media.ts'

/** One socket that has joined; its id is the peer's in the media room. */
export interface Watcher {
  readonly peerId: string
  readonly actor: Actor
  tell(notice: MediaNotice): void
}

interface Joined extends Watcher {
  /** Consumer to producer. */
  readonly watched: Map<string, string>
  /** The list it was told last, to tell only changes. */
  told: string
}

interface Produced extends Offered {
  readonly peerId: string
  isPaused: boolean
}

/** The conference as the lane has committed it. */
type Committed = Readonly<Held>

/**
 * One conference's live video in step with its stage: who sends for which source, who watches what. The stage decides,
 * and whatever is no longer allowed is closed here at once, whatever the devices believe.
 */
export const createConferenceMedia = (openRoom: Media['openRoom'], first: Committed) => {
  const joined = new Map<string, Joined>()
  const produced = new Map<string, Produced>()
  /** `source kind` that are being made at this moment. */
  const reserved = new Set<string>()
  let held = first

  const onlooker = (actor: Actor): Onlooker => ({
    actor,
    pointKind: actor.kind === 'device' ? (held.points.get(actor.pointId)?.profile.kind ?? null) : null,
  })
  const maySee = (actor: Actor, { source }: Offered): boolean =>
    held.stage !== undefined && mayWatch(held.stage.onAir, onlooker(actor), source)

  /** The desk also hears of what is ready but off. */
  const offeredTo = (actor: Actor): Offered[] =>
    [...produced.values()]
      .filter((each) => isDesk(actor) || maySee(actor, each))
      .map(({ producerId, source, kind }) => ({ producerId, source, kind }))

  const tellOffered = (): void => {
    for (const watcher of joined.values()) {
      const offered = offeredTo(watcher.actor)
      const told = offered.map(({ producerId }) => producerId).join(' ')
      if (told === watcher.told) continue
      watcher.told = told
      watcher.tell({ type: 'offered', offered })
    }
  }

  const onEvent: OnMediaEvent = (event) => {
    const watcher = joined.get(event.peerId)
    switch (event.type) {
      case 'producerClosed':
        produced.delete(event.producerId)
        return tellOffered()
      case 'mediaLost':
        watcher?.watched.clear()
        return watcher?.tell({ type: 'mediaLost' })
      case 'lineLost':
        return watcher?.tell({ type: 'lineLost', transportId: event.transportId })
      case 'consumerClosed':
        watcher?.watched.delete(event.consumerId)
        return watcher?.tell({ type: 'watchingEnded', consumerId: event.consumerId })
      case 'producerPaused':
      case 'producerResumed':
        return watcher?.tell({
          type: 'pausedChanged',
          consumerId: event.consumerId,
          isPaused: event.type === 'producerPaused',
        })
      case 'layersChanged':
        return watcher?.tell({ type: 'layerChanged', consumerId: event.consumerId, isCarried: event.layers !== null })
      case 'scoreChanged':
        return undefined
      default:
        return event satisfies never
    }
  }
  const room = openRoom(onEvent)

  const whyNotProduce = (actor: Actor, { source }: Pick<Offered, 'source'>) => {
    const { stage } = held
    if (!stage) return 'notCalled'
    const open = checkOpen(stage.conference)
    return open.ok ? whyNotSend(stage.onAir, onlooker(actor), source) : open.failure
  }

  const endSending = (each: Produced): void => {
    joined.get(each.peerId)?.tell({ type: 'sendingEnded', producerId: each.producerId })
    room.closeProducer(each.peerId, each.producerId)
  }

  /** The stage's mute, carried out where nobody can undo it. */
  const keepMute = (each: Produced): void => {
    const isMuted = each.kind === 'audio' && held.stage !== undefined && (placedOf(held.stage.onAir, each.source)?.isMuted ?? false)
    if (each.isPaused === isMuted) return
    each.isPaused = isMuted
    void room.setProducerPaused(each.peerId, each.producerId, isMuted)
  }

  const endWatching = (watcher: Joined): void => {
    for (const [consumerId, producerId] of [...watcher.watched]) {
      const each = produced.get(producerId)
      if (each && maySee(watcher.actor, each)) continue
      watcher.watched.delete(consumerId)
      room.closeConsumer(watcher.peerId, consumerId)
      watcher.tell({ type: 'watchingEnded', consumerId })
    }
  }

  const follow = (now: Committed): void => {
    held = now
    for (const each of [...produced.values()]) {
      const sender = joined.get(each.peerId)
      if (!sender || whyNotProduce(sender.actor, each) !== null) endSending(each)
      else keepMute(each)
    }
    for (const watcher of joined.values()) endWatching(watcher)
    tellOffered()
  }

  const isTaken = ({ source, kind }: Pick<Offered, 'source' | 'kind'>): boolean =>
    reserved.has(`${source} ${kind}`) || [...produced.values()].some((each) => each.source === source && each.kind === kind)

  const produce = async (
    { peerId, actor }: Watcher,
    { transportId, source, kind, rtpParameters }: SignalInput<'media:produce'>,
  ): Promise<Result<{ producerId: string }, OwnSignalFailure<'media:produce'>>> => {
    const refusal = whyNotProduce(actor, { source })
    if (refusal !== null) return fail(refusal)
    if (!kindsOf(source).includes(kind)) return fail('kindNotOfSource')
    if (isTaken({ source, kind })) return fail('sourceTaken')
    const key = `${source} ${kind}`
    reserved.add(key)
    try {
      const made = await room.produce(peerId, transportId, { kind, rtpParameters })
      if (!made.ok) return made
      const { producerId } = made.value
      // The stage may have changed, or the device gone, while mediasoup was at work.
      const late = joined.has(peerId) ? whyNotProduce(actor, { source }) : 'transportNotFound'
      if (late !== null) {
        room.closeProducer(peerId, producerId)
        return fail(late)
      }
      const each: Produced = { producerId, source, kind, peerId, isPaused: false }
      produced.set(producerId, each)
      keepMute(each)
      tellOffered()
      return ok({ producerId })
    } finally {
      reserved.delete(key)
    }
  }

  const consume = async ({ peerId, actor }: Watcher, transportId: string, producerId: string) => {
    const watcher = joined.get(peerId)
    const each = produced.get(producerId)
    if (!watcher || !each || !maySee(actor, each)) return fail('producerNotFound')
    const made = await room.consume(peerId, transportId, producerId)
    if (!made.ok) return made
    watcher.watched.set(made.value.consumerId, producerId)
    // Taken off meanwhile: it is closed again, and told.
    endWatching(watcher)
    return made
  }

  return {
    room,
    join: (watcher: Watcher): Offered[] => {
      const offered = offeredTo(watcher.actor)
      const told = offered.map(({ producerId }) => producerId).join(' ')
      joined.set(watcher.peerId, { ...watcher, watched: new Map(), told })
      return offered
    },
    leave: (peerId: string): void => {
      joined.delete(peerId)
      room.closePeer(peerId)
    },
    produce,
    stopProducing: ({ peerId }: Watcher, producerId: string): void => room.closeProducer(peerId, producerId),
    consume,
    stopConsuming: ({ peerId }: Watcher, consumerId: string): void => {
      joined.get(peerId)?.watched.delete(consumerId)
      room.closeConsumer(peerId, consumerId)
    },
    /** After every commit that could change who may send or watch. */
    follow,
    isEmpty: (): boolean => joined.size === 0,
    close: room.close,
  }
}
export type ConferenceMedia = ReturnType<typeof createConferenceMedia>

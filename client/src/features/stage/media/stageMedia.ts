import { type MediaKind, MediaNotice, type Offered, type SignalFailure } from '@diem-cau/shared/stage/signal.protocol.ts'
import { placeOf } from '@diem-cau/shared/stage/stage.ts'
import type { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import type { types } from 'mediasoup-client'
import { createStore } from 'zustand/vanilla'
import type { Session } from '../../../realtime/session.ts'
import { type Link, type Outgoing, openLink } from './link.ts'
import { SignalRefused, createSignal } from './signal.ts'

export interface Watched {
  readonly producerId: string
  readonly source: Source
  readonly kind: MediaKind
  readonly track: MediaStreamTrack
  /** Muted by the desk. */
  readonly isPaused: boolean
  /** Whether the line carries any of it at the moment. */
  readonly isCarried: boolean
}

/** `off`: the server has no media worker; everything else works. `unable`: this browser has no live video. */
export type MediaLife = 'joining' | 'on' | 'off' | 'unable'

export interface MediaState {
  readonly life: MediaLife
  /** What could be watched now; for the desk also what is ready but off. */
  readonly offered: readonly Offered[]
  readonly watched: readonly Watched[]
  /** By `sendingKey`. */
  readonly sending: Readonly<Record<string, 'on' | SignalFailure>>
}

export type Demand = 'nothing' | 'pictures' | 'everything'

export const sendingKey = ({ source, kind }: Pick<Outgoing, 'source' | 'kind'>): string => `${source} ${kind}`

const NOTHING: MediaState = { life: 'joining', offered: [], watched: [], sending: {} }
/** Before each further attempt, in ms; the last one repeats. */
const RETRIES = [300, 1_000, 2_000, 4_000]
/** Refusals that end by themselves when somebody else does something. */
const TRY_AGAIN: ReadonlySet<SignalFailure> = new Set(['sourceTaken', 'tooMany'])
const TRY_AGAIN_MS = 2_000

/**
 * Keeps what this device watches and sends as it is wanted: one pass after another compares both and opens or closes
 * what differs. Whatever breaks is thrown away whole and made anew, so a dead worker, a new socket and a lost line all
 * end the same way. Touches nothing but media: pages and agenda go on by themselves.
 */
export const createStageMedia = (session: Session) => {
  const signal = createSignal(session.signalling)
  const store = createStore<MediaState>(() => NOTHING)
  let demand: Demand = 'nothing'
  let isSmall = false
  let outgoing: readonly Outgoing[] = []
  let link: Link | null = null
  let consumers = new Map<string, types.Consumer>()
  let producers = new Map<string, types.Producer>()
  let unwatchable = new Set<string>()
  let isOpen = false
  let isBusy = false
  let isStale = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const isLive = (): boolean => session.store.getState().connection.kind === 'live'

  const drop = (): void => {
    link?.close()
    link = null
    consumers = new Map()
    producers = new Map()
    unwatchable = new Set()
    store.setState({ watched: [], sending: {} })
  }
  const later = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(sync, ms)
  }

  const join = async (): Promise<Link | null> => {
    const joined = await signal('media:join', {})
    if (!joined.ok) {
      if (joined.failure !== 'mediaOff') throw new SignalRefused(joined.failure)
      store.setState({ life: 'off' })
      return null
    }
    store.setState({ life: 'on', offered: joined.value.offered })
    const opened = await openLink(signal, joined.value, () => {
      if (link !== opened) return
      drop()
      sync()
    })
    return opened
  }

  const isWanted = ({ producerId, source, kind }: Offered): boolean => {
    const onAir = session.store.getState().replica.state?.onAir
    const isKind = demand === 'everything' || (demand === 'pictures' && kind === 'video')
    return isKind && onAir !== undefined && placeOf(onAir, source) !== null && !unwatchable.has(producerId)
  }
  const forget = (consumer: types.Consumer): void => {
    consumer.close()
    consumers.delete(consumer.producerId)
    store.setState(({ watched }) => ({ watched: watched.filter(({ producerId }) => producerId !== consumer.producerId) }))
  }

  const startWatching = async (current: Link, each: Offered): Promise<void> => {
    try {
      const { consumer, isProducerPaused } = await current.watch(each, isSmall)
      if (link !== current) return consumer.close()
      consumers.set(each.producerId, consumer)
      const watch: Watched = { ...each, track: consumer.track, isPaused: isProducerPaused, isCarried: true }
      store.setState(({ watched }) => ({ watched: [...watched, watch] }))
    } catch (error) {
      if (!(error instanceof SignalRefused)) throw error
      if (error.failure === 'cannotConsume') unwatchable.add(each.producerId)
      else if (error.failure !== 'producerNotFound' && error.failure !== 'consumerNotFound') throw error
    }
  }

  const startSending = async (current: Link, each: Outgoing): Promise<void> => {
    const key = sendingKey(each)
    const say = (state: 'on' | SignalFailure): void => store.setState(({ sending }) => ({ sending: { ...sending, [key]: state } }))
    try {
      const producer = await current.send(each)
      if (link !== current) return producer.close()
      producers.set(key, producer)
      say('on')
    } catch (error) {
      if (!(error instanceof SignalRefused) || ['mediaOff', 'transportNotFound', 'timedOut'].includes(error.failure)) throw error
      say(error.failure)
      if (TRY_AGAIN.has(error.failure)) later(TRY_AGAIN_MS)
    }
  }

  const stopSending = (key: string, producer: types.Producer): void => {
    producer.close()
    producers.delete(key)
    store.setState(({ sending: { [key]: _ended, ...sending } }) => ({ sending }))
    void signal('media:stopProducing', { producerId: producer.id })
  }

  const pass = async (): Promise<void> => {
    if (!isOpen || !isLive() || store.getState().life === 'off') return
    link ??= await join()
    if (!link) return
    const current = link
    const wanted = store.getState().offered.filter(isWanted)
    for (const consumer of [...consumers.values()]) {
      if (wanted.some(({ producerId }) => producerId === consumer.producerId)) continue
      forget(consumer)
      void signal('media:stopConsuming', { consumerId: consumer.id })
    }
    for (const [key, producer] of [...producers]) {
      if (!outgoing.some((each) => sendingKey(each) === key)) stopSending(key, producer)
    }
    await Promise.all([
      ...wanted.filter(({ producerId }) => !consumers.has(producerId)).map((each) => startWatching(current, each)),
      ...outgoing.map(async (each) => {
        const producer = producers.get(sendingKey(each))
        if (!producer) await startSending(current, each)
        else if (producer.track !== each.track) await producer.replaceTrack({ track: each.track })
      }),
    ])
  }

  const run = async (): Promise<void> => {
    isBusy = true
    try {
      do {
        isStale = false
        await pass()
      } while (isStale)
      failures = 0
    } catch (error) {
      const isUnable = error instanceof Error && error.name === 'UnsupportedError'
      if (isUnable) store.setState({ life: 'unable' })
      else console.warn('live video is made anew', error)
      drop()
      if (!isUnable) later(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0)
      failures += 1
    } finally {
      isBusy = false
    }
  }
  function sync(): void {
    isStale = true
    if (!isBusy && isOpen) void run()
  }

  const changeWatched = (consumerId: string, change: Partial<Watched>): void => {
    const producerId = [...consumers.values()].find(({ id }) => id === consumerId)?.producerId
    store.setState(({ watched }) => ({
      watched: watched.map((each) => (each.producerId === producerId ? { ...each, ...change } : each)),
    }))
  }

  const hear = (raw: unknown): void => {
    const parsed = MediaNotice.safeParse(raw)
    if (!parsed.success) return console.error('a media notice was not understood', parsed.error.issues)
    const notice = parsed.data
    switch (notice.type) {
      case 'offered':
        store.setState({ offered: notice.offered })
        return sync()
      case 'mediaLost':
        drop()
        return sync()
      case 'lineLost':
        if (link?.ownsLine(notice.transportId)) drop()
        return sync()
      case 'sendingEnded':
        for (const [key, producer] of [...producers]) if (producer.id === notice.producerId) stopSending(key, producer)
        return sync()
      case 'watchingEnded': {
        const consumer = [...consumers.values()].find(({ id }) => id === notice.consumerId)
        if (consumer) forget(consumer)
        return sync()
      }
      case 'pausedChanged':
        return changeWatched(notice.consumerId, { isPaused: notice.isPaused })
      case 'layerChanged':
        return changeWatched(notice.consumerId, { isCarried: notice.isCarried })
      default:
        return notice satisfies never
    }
  }

  let stop: (() => void)[] = []
  return {
    store,
    open: (): void => {
      isOpen = true
      const unsubscribe = session.store.subscribe((now, before) => {
        const isNewLine = now.connection.kind === 'live' && before.connection.kind !== 'live'
        if (isNewLine) {
          drop()
          store.setState({ life: 'joining', offered: [] })
        }
        if (isNewLine || now.replica.state?.onAir !== before.replica.state?.onAir) sync()
      })
      stop = [unsubscribe, session.signalling.onNotice(hear)]
      sync()
    },
    close: (): void => {
      isOpen = false
      clearTimeout(timer)
      for (const each of stop) each()
      drop()
    },
    watch: (what: Demand, small: boolean): void => {
      demand = what
      isSmall = small
      sync()
    },
    send: (what: readonly Outgoing[]): void => {
      outgoing = what
      sync()
    },
  }
}
export type StageMedia = ReturnType<typeof createStageMedia>

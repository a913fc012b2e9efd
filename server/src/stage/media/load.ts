import type { types } from 'mediasoup'

export interface Counts {
  readonly routers: number
  /** Those of peers; pipes between workers are counted on their own. */
  readonly transports: number
  readonly pipes: number
  readonly producers: number
  readonly consumers: number
}

type Counted = { -readonly [name in keyof Counts]: number }

/** Counts what lives on a worker by watching mediasoup itself, so it cannot drift from what is there. */
export const countOn = (worker: types.Worker): Counts => {
  const counts: Counted = { routers: 0, transports: 0, pipes: 0, producers: 0, consumers: 0 }
  const follow = (what: keyof Counts, closing: (listener: () => void) => void): void => {
    counts[what] += 1
    closing(() => (counts[what] -= 1))
  }
  worker.observer.on('newrouter', (router) => {
    follow('routers', (listener) => router.observer.once('close', listener))
    router.observer.on('newtransport', ({ type, observer }) => {
      follow(type === 'pipe' ? 'pipes' : 'transports', (listener) => observer.once('close', listener))
      observer.on('newproducer', (producer) => follow('producers', (listener) => producer.observer.once('close', listener)))
      observer.on('newconsumer', (consumer) => follow('consumers', (listener) => consumer.observer.once('close', listener)))
    })
  })
  return counts
}

/** A transport counts before it has consumers, so that a hundred viewers who come at once are spread. */
export const loadOf = ({ transports, consumers }: Counts): number => transports + consumers

/**
 * A conference on a second worker costs both of them: each stream is piped, and each process wakes up for it. Measured,
 * that is worth it from about twenty viewers with picture and sound, which is this load.
 */
const HOME_WORTH = 60

/**
 * The place for a new transport: the least loaded worker, where one that the conference is on already is preferred as
 * long as the difference is small.
 */
export const leastLoaded = <Place>(
  places: readonly { readonly place: Place; readonly load: number; readonly isHome: boolean }[],
): Place | undefined => {
  const cost = ({ load, isHome }: { load: number; isHome: boolean }) => load + (isHome ? 0 : HOME_WORTH)
  return places.reduce<(typeof places)[number] | undefined>(
    (best, each) => (best === undefined || cost(each) < cost(best) ? each : best),
    undefined,
  )?.place
}

import type { types } from 'mediasoup'
import { routerOptions } from './codecs.ts'
import { createHoldings, type Held } from './holdings.ts'
import { pipeListenInfo } from './listenInfos.ts'
import { leastLoaded, loadOf } from './load.ts'
import type { MediaWorker, Workers } from './workers.ts'

/** A producer and where the device that sends it is connected. */
export interface Source {
  readonly producer: types.Producer
  readonly worker: MediaWorker
  readonly router: types.Router
}

/** One conference's routers: on a worker from the first transport there to the last, with the producers piped in. */
export const createRoomRouters = (workers: Workers) => {
  const routers = createHoldings<types.Router>()
  const pipes = createHoldings<types.Producer>()
  const homes = new Map<MediaWorker, number>()

  /** Undefined when no worker runs at this moment. */
  const chooseWorker = (): MediaWorker | undefined =>
    leastLoaded(
      workers.running().map((worker) => ({ place: worker, load: loadOf(worker.counts), isHome: homes.has(worker) })),
    )

  const holdRouter = async (worker: MediaWorker): Promise<Held<types.Router>> => {
    // Counted before it is made, so that a room that fills at once does not take every worker for a stranger.
    homes.set(worker, (homes.get(worker) ?? 0) + 1)
    const leave = (): void => {
      const left = (homes.get(worker) ?? 0) - 1
      if (left > 0) homes.set(worker, left)
      else homes.delete(worker)
    }
    try {
      const held = await routers.hold(String(worker.worker.pid), () => worker.worker.createRouter(routerOptions))
      let isHeld = true
      const release = (): void => {
        if (!isHeld) return
        isHeld = false
        leave()
        held.release()
      }
      return { thing: held.thing, release }
    } catch (error) {
      leave()
      throw error
    }
  }

  const pipe = async ({ producer, router }: Source, target: types.Router): Promise<types.Producer> => {
    const options = { producerId: producer.id, router: target, listenInfo: pipeListenInfo, enableSctp: false }
    const { pipeProducer } = await router.pipeToRouter(options)
    if (!pipeProducer) throw new Error('mediasoup piped without a producer')
    return pipeProducer
  }

  /** Brings a producer to a worker, under its own id; null when it is there by itself. */
  const bring = (source: Source, worker: MediaWorker, target: types.Router): Promise<Held<types.Producer>> | null =>
    source.worker === worker ? null : pipes.hold(`${source.producer.id} ${target.id}`, () => pipe(source, target))

  return { chooseWorker, holdRouter, bring }
}

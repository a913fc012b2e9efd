import { setTimeout as delay } from 'node:timers/promises'
import { createWorker, type types } from 'mediasoup'
import type { Log } from '../../platform/logging.ts'
import { listenInfosOf, type MediaListening } from './listenInfos.ts'
import { type Counts, countOn } from './load.ts'

export interface MediaWorker {
  /** Its place; the worker that follows a dead one has the same place and the same port. */
  readonly index: number
  readonly worker: types.Worker
  readonly webRtcServer: types.WebRtcServer
  readonly counts: Counts
}

export interface Workers {
  /** Those that run at this moment. */
  running(): readonly MediaWorker[]
  /** Called when a worker has died and everything on it is closed. The answer ends the listening. */
  onDied(listener: (worker: MediaWorker) => void): () => void
  close(): void
}

/** Before each further attempt, in ms; the last one repeats. A port may take a moment to be free again. */
const RETRIES = [0, 250, 1_000, 2_000, 5_000]

/** Rejects if a worker cannot be started, for want of the program or of its port. */
const startWorker = async (index: number, listening: MediaListening): Promise<MediaWorker> => {
  const worker = await createWorker({ logLevel: 'warn' })
  try {
    const counts = countOn(worker)
    const webRtcServer = await worker.createWebRtcServer({ listenInfos: listenInfosOf(listening, index) })
    return { index, worker, webRtcServer, counts }
  } catch (error) {
    worker.close()
    throw error
  }
}

/** Starts `count` workers, and starts each again whenever it dies. Rejects if they cannot be started at all. */
export const startWorkers = async (count: number, listening: MediaListening, log: Log): Promise<Workers> => {
  const places = new Map<number, MediaWorker>()
  const listeners = new Set<(worker: MediaWorker) => void>()
  const closing = new AbortController()

  const settle = (media: MediaWorker): void => {
    if (closing.signal.aborted) return media.worker.close()
    places.set(media.index, media)
    media.worker.once('died', (error) => {
      log.error({ err: error, worker: media.index }, 'a mediasoup worker died; it is started again')
      places.delete(media.index)
      for (const listener of listeners) listener(media)
      void replace(media.index)
    })
  }

  const replace = async (index: number): Promise<void> => {
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      try {
        await delay(RETRIES[Math.min(attempt, RETRIES.length - 1)], undefined, { signal: closing.signal })
        return settle(await startWorker(index, listening))
      } catch (error) {
        if (!closing.signal.aborted) log.error({ err: error, worker: index }, 'a mediasoup worker could not be started again')
      }
    }
  }

  const close = (): void => {
    closing.abort()
    for (const { worker } of places.values()) worker.close()
    places.clear()
  }

  const started = await Promise.allSettled(Array.from({ length: count }, (_, index) => startWorker(index, listening)))
  for (const outcome of started) if (outcome.status === 'fulfilled') settle(outcome.value)
  const refused = started.find((outcome) => outcome.status === 'rejected')
  if (refused) {
    close()
    throw refused.reason
  }
  return {
    running: () => [...places.values()],
    onDied: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
  }
}

import { availableParallelism } from 'node:os'
import { setLogEventListeners, workerBin } from 'mediasoup'
import type { Config } from '../../config.ts'
import type { Log } from '../../platform/logging.ts'
import type { Counts } from './load.ts'
import type { OnMediaEvent } from './mediaEvents.ts'
import { createMediaRoom } from './mediaRoom.ts'
import { openWebRtcLine } from './webRtcLine.ts'
import { startWorkers } from './workers.ts'

export type MediaConfig = Pick<Config, 'mediaWorkers' | 'mediaPort' | 'mediaAnnounced'>

/** Live video is off, and everything else works; `detail` is for the log, `reason` for the screens. */
export interface MediaOff {
  readonly off: 'noWorker' | 'portTaken' | 'failed'
  readonly detail: string
}

const offBecause = (error: unknown): MediaOff => {
  const detail = error instanceof Error ? error.message : String(error)
  if (/ENOENT|EACCES|ENOEXEC/.test(detail)) return { off: 'noWorker', detail: `${workerBin} does not run` }
  if (/already in use/.test(detail)) return { off: 'portTaken', detail }
  return { off: 'failed', detail }
}

/** One mediasoup worker for each core, or as many as MEDIA_WORKERS says. */
export const createMedia = async (config: MediaConfig, log: Log) => {
  // Warnings of mediasoup are about devices; only what it calls an error is about us.
  setLogEventListeners({
    onwarn: (namespace, text) => log.debug({ namespace }, text),
    onerror: (namespace, text, error) => log.warn({ namespace, err: error }, text),
  })
  const listening = { port: config.mediaPort, announced: config.mediaAnnounced }
  try {
    const workers = await startWorkers(config.mediaWorkers ?? availableParallelism(), listening, log)
    return {
      off: null,
      openRoom: (onEvent: OnMediaEvent) => createMediaRoom({ workers, openLine: openWebRtcLine, onEvent, log }),
      /** What lives on each worker that runs, for metrics. */
      counts: (): readonly Counts[] => workers.running().map(({ counts }) => ({ ...counts })),
      close: workers.close,
    }
  } catch (error) {
    const off = offBecause(error)
    log.warn(off, 'live video is off')
    return off
  }
}
export type Media = Exclude<Awaited<ReturnType<typeof createMedia>>, MediaOff>

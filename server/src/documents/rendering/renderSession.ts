import { Worker } from 'node:worker_threads'
import type { PdfFailure } from './renderedPage.ts'
import type { RenderJob, RenderReply, RenderRequest } from './renderMessages.ts'

/** For V8's heap, which holds the pixels on their way to the encoder; the engine's own memory has its own limit. */
const WORKER_HEAP_MB = 256

export type RenderSession = {
  /** One at a time. Once the session has ended, for whatever reason, every further reply is that failure. */
  readonly ask: (request: RenderRequest) => Promise<RenderReply>
  /** Idempotent; the worker is gone when it resolves. */
  readonly close: () => Promise<void>
}

type Watch = {
  readonly signal?: AbortSignal | undefined
  /** A crash of the worker, for the log: the caller only sees `renderFailed`. */
  readonly onFault?: ((fault: Error) => void) | undefined
}

/** Owns one worker thread for one file. Whatever happens in there, time limits and failures reach the caller as values. */
export const createRenderSession = (job: RenderJob, { signal, onFault }: Watch): RenderSession => {
  const worker = new Worker(new URL('./renderWorker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
    env: {},
    execArgv: [],
  })
  const deadline = performance.now() + job.limits.totalTimeoutMs
  let ended: PdfFailure | undefined
  let settle: ((reply: RenderReply) => void) | undefined

  const end = (failure: PdfFailure) => {
    ended ??= failure
    settle?.({ kind: 'failed', failure: ended })
    return worker.terminate()
  }
  const cancel = () => void end('cancelled')

  worker.on('message', (reply: RenderReply) => settle?.(reply))
  worker.on('error', (fault: Error) => {
    if (!ended) onFault?.(fault)
    void end('renderFailed')
  })
  worker.on('exit', () => void end('renderFailed'))
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()

  return {
    ask: (request) => {
      if (ended) return Promise.resolve({ kind: 'failed', failure: ended })
      const { promise, resolve } = Promise.withResolvers<RenderReply>()
      const patience = Math.min(job.limits.pageTimeoutMs, Math.max(deadline - performance.now(), 0))
      const timer = setTimeout(() => void end('timedOut'), patience)
      settle = (reply) => {
        clearTimeout(timer)
        settle = undefined
        resolve(reply)
      }
      worker.postMessage(request)
      return promise
    },
    close: async () => {
      signal?.removeEventListener('abort', cancel)
      await end('cancelled')
    },
  }
}

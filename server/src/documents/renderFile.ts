import type { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import type { Db } from '../platform/database.ts'
import type { FileStore } from '../platform/files.ts'
import { Interrupted, type Jobs } from '../platform/jobs.ts'
import type { Log } from '../platform/logging.ts'
import { spreadQueue } from './documents.jobs.ts'
import { documentsWithFile } from './documents.repository.ts'
import type { StoredImage } from './documents.tables.ts'
import { failRendering, finishRendering, savePage, startRendering } from './files.repository.ts'
import type { RenderLimits } from './rendering/limits.ts'
import { renderPdf } from './rendering/renderPdf.ts'
import type { RenderedPage } from './rendering/renderedPage.ts'

export interface RenderingParts {
  readonly db: Db
  readonly files: FileStore
  readonly jobs: Jobs
  readonly limits: RenderLimits
  readonly log: Log
}

export interface Rendering {
  /** Draws what is not drawn yet. Harmless to repeat; rejects when it was interrupted and has to be given out again. */
  render(fileHash: FileHash): Promise<void>
  /** Saves time only: what the file's row says ends the rendering at its next page, in whichever process. */
  abort(fileHash: FileHash): void
  /** Interrupts what runs; the pages stored so far stay for whoever goes on. */
  close(): void
}

export const createRendering = ({ db, files, jobs, limits, log }: RenderingParts): Rendering => {
  const running = new Map<FileHash, { readonly stop: AbortController; readonly ended: Promise<void> }>()
  const closing = new AbortController()

  const storeImages = async ({ images }: RenderedPage): Promise<StoredImage[]> => {
    const stored: StoredImage[] = []
    for (const { data, width, height, bytes } of images) {
      stored.push({ width, height, bytes, hash: (await files.put(data)).hash })
    }
    return stored
  }

  const draw = async (fileHash: FileHash, from: number, stop: AbortController): Promise<void> => {
    const result = await renderPdf({
      path: files.path(fileHash),
      limits,
      from,
      signal: AbortSignal.any([stop.signal, closing.signal]),
      onFault: (err) => log.error({ err, fileHash }, 'the page renderer crashed'),
      onPage: async (page) => {
        const images = await storeImages(page)
        const isWanted = await db.transaction((tx) => savePage(tx, fileHash, page, images))
        if (!isWanted) stop.abort()
      },
    })
    closing.signal.throwIfAborted()
    // Who cancelled has said so in the file's row, where a new try may stand by now.
    if (!result.ok && result.failure === 'cancelled') return
    await db.transaction(async (tx) => {
      if (!result.ok) return void (await failRendering(tx, fileHash, result.failure))
      if (!(await finishRendering(tx, fileHash))) return
      for (const documentId of await documentsWithFile(tx, fileHash)) await jobs.send(tx, spreadQueue, { documentId })
    })
  }

  const attempt = async (fileHash: FileHash, stop: AbortController): Promise<void> => {
    try {
      const started = await startRendering(db, fileHash)
      if (started) await draw(fileHash, started.renderedPages + 1, stop)
    } catch (err) {
      closing.signal.throwIfAborted()
      log.error({ err, fileHash }, 'a file could not be drawn')
      await db.transaction((tx) => failRendering(tx, fileHash, 'renderFailed'))
    }
  }

  return {
    render: async (fileHash) => {
      // The one before may have been cancelled and be about to end; what it leaves to do is done here.
      for (let other = running.get(fileHash); other; other = running.get(fileHash)) await other.ended
      closing.signal.throwIfAborted()
      const stop = new AbortController()
      const ending = Promise.withResolvers<void>()
      running.set(fileHash, { stop, ended: ending.promise })
      try {
        await attempt(fileHash, stop)
      } finally {
        running.delete(fileHash)
        ending.resolve()
      }
    },
    abort: (fileHash) => running.get(fileHash)?.stop.abort(),
    close: () => closing.abort(new Interrupted('the server is closing')),
  }
}

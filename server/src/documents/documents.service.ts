import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { parseDocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import type { DocumentDetails, StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { FileFailure, LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { DocumentId, type FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { Clock } from '../platform/clock.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import { renderQueue, spreadQueue } from './documents.jobs.ts'
import { findByKey, findInLibrary, insertDocument, isNumberTaken, linkFile, listLibrary, lockDocument, stageDocument } from './documents.repository.ts'
import { type PageRow, failRendering, findPage, requeue, saveFile, unfinishedFiles } from './files.repository.ts'
import { type RenderingParts, createRendering } from './renderFile.ts'
import { inspectPdf } from './rendering/renderPdf.ts'
import { createSpread } from './spreadDocument.ts'

export interface DocumentsParts extends RenderingParts {
  readonly lanes: Lanes
  readonly clock: Clock
  /** How many files this process draws at the same time, 1 or more. */
  readonly concurrency: number
}

export interface Upload {
  /** As the file was called where it came from. */
  readonly name: string
  readonly content: Readable
}

export interface DocumentsService {
  list(): Promise<LibraryDocument[]>
  find(id: DocumentId): Promise<LibraryDocument | undefined>
  findPage(hash: FileHash, page: number): Promise<PageRow | undefined>
  /** A document as a conference would carry it now; see the repository for what it holds still. */
  stageDocument(tx: Tx, id: DocumentId): Promise<StageDocument | undefined>
  /** By any spelling of its number. */
  findByNumber(tx: Tx, number: string, issuer: string): Promise<DocumentId | undefined>
  /** Judged by its content before anything is kept; a refused file leaves nothing and changes nothing. */
  upload(id: DocumentId, upload: Upload): Promise<Result<FileHash, FileFailure | 'documentNotFound'>>
  renderAgain(id: DocumentId): Promise<Result<FileHash, 'documentNotFound' | 'fileMissing'>>
  cancelRendering(id: DocumentId): Promise<Result<null, 'documentNotFound' | 'notRendering'>>
  /** For the sample: a record with its file, whose pages follow. Answers the one that is there when the number is taken. */
  addWithFile(details: DocumentDetails, pdf: Buffer): Promise<DocumentId>
  /** Resolves when every file is ready or failed and every conference knows. */
  whenIdle(): Promise<void>
  /** Interrupts what is being drawn; the next start goes on where it stopped. Close before the jobs. */
  close(): void
}

const EXPIRE_MARGIN_SECONDS = 60
const IDLE_POLL_MS = 25

/** Owns the drawing of pages; goes on with what an earlier process left unfinished. */
export const createDocumentsService = async (parts: DocumentsParts): Promise<DocumentsService> => {
  const { db, lanes, files, jobs, limits, clock, log, concurrency } = parts
  const rendering = createRendering(parts)
  const spread = createSpread(db, lanes)
  const expireInSeconds = limits.totalTimeoutMs / 1000 + EXPIRE_MARGIN_SECONDS
  await jobs.work(spreadQueue, ({ documentId }) => spread(documentId))
  await jobs.work(renderQueue, ({ fileHash }) => rendering.render(fileHash), { concurrency, expireInSeconds })
  // The queue itself would notice a dead worker too, but only after its heartbeat has been missing for a while.
  for (const fileHash of await unfinishedFiles(db)) await jobs.send(db, renderQueue, { fileHash })

  // One at a time: a hundred uploads at once must not become a hundred engines in memory.
  let inspecting: Promise<unknown> = Promise.resolve()
  const inspect = (path: string) => {
    const onFault = (err: Error) => log.error({ err }, 'the page renderer crashed on inspection')
    const inspected = inspecting.then(() => inspectPdf({ path, limits, onFault }))
    inspecting = inspected.catch(() => undefined)
    return inspected
  }

  const attachFile = async (tx: Tx, id: DocumentId, file: { hash: FileHash; bytes: number; pages: number }, name: string) => {
    const now = clock()
    const state = await saveFile(tx, { ...file, name, uploadedAt: now })
    await linkFile(tx, id, file.hash, now)
    if (state === 'ready') await jobs.send(tx, spreadQueue, { documentId: id })
    else await jobs.send(tx, renderQueue, { fileHash: file.hash })
  }

  const upload: DocumentsService['upload'] = async (id, { name, content }) => {
    if (!(await findInLibrary(db, id))) return fail('documentNotFound')
    const stored = await files.putChecked(content, { maxBytes: limits.maxBytes, check: inspect })
    if (!stored.ok) return stored
    const { hash, bytes, checked } = stored.value
    return db.transaction(async (tx) => {
      if (!(await lockDocument(tx, id))) return fail('documentNotFound')
      await attachFile(tx, id, { hash, bytes, pages: checked.pages }, name)
      return ok(hash)
    })
  }

  return {
    list: () => listLibrary(db),
    find: (id) => findInLibrary(db, id),
    findPage: (hash, page) => findPage(db, hash, page),
    stageDocument,
    findByNumber: async (tx, number, issuer) => {
      const parsed = parseDocumentNumber(number)
      return parsed.ok ? findByKey(tx, parsed.value, issuer) : undefined
    },
    upload,
    renderAgain: async (id) => {
      const document = await findInLibrary(db, id)
      if (!document) return fail('documentNotFound')
      const file = document.file
      if (!file) return fail('fileMissing')
      if (file.state !== 'ready') {
        await db.transaction(async (tx) => {
          await requeue(tx, file.hash)
          await jobs.send(tx, renderQueue, { fileHash: file.hash })
        })
      }
      return ok(file.hash)
    },
    cancelRendering: async (id) => {
      const document = await findInLibrary(db, id)
      if (!document) return fail('documentNotFound')
      const hash = document.file?.hash
      if (!hash || !(await db.transaction((tx) => failRendering(tx, hash, 'cancelled')))) return fail('notRendering')
      rendering.abort(hash)
      return ok(null)
    },
    addWithFile: async (details, pdf) => {
      const number = parseDocumentNumber(details.number)
      if (!number.ok) throw new Error(`${details.number} is no number of a document`)
      const earlier = await findByKey(db, number.value, details.issuer)
      if (earlier) return earlier
      const name = `${number.value.canonical.replaceAll('/', '-')}.pdf`
      const { hash, bytes } = await files.put(pdf)
      const inspected = await inspect(files.path(hash))
      if (!inspected.ok) throw new Error(`${name} cannot become pages: ${inspected.failure}`)
      return db.transaction(async (tx) => {
        const isTaken = await isNumberTaken(tx, number.value, details.issuer, null)
        const known = isTaken ? await findByKey(tx, number.value, details.issuer) : undefined
        if (known) return known
        const id = newId(DocumentId)
        await insertDocument(tx, id, details, number.value, clock())
        await attachFile(tx, id, { hash, bytes, pages: inspected.value.pages }, name)
        return id
      })
    },
    whenIdle: async () => {
      while ((await unfinishedFiles(db)).length > 0 || (await jobs.pending(db, spreadQueue)) > 0) await delay(IDLE_POLL_MS)
    },
    close: rendering.close,
  }
}

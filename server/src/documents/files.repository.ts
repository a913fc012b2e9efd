import type { FileFailure } from '@diem-cau/shared/documents/documents.queries.ts'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../platform/log/logRepository.ts'
import { type StoredImage, documentFiles, documentPages } from './documents.tables.ts'
import type { RenderedPage } from './rendering/renderedPage.ts'

const UNFINISHED = ['queued', 'rendering'] as const
const isUnfinished = (hash: FileHash) => and(eq(documentFiles.hash, hash), inArray(documentFiles.state, [...UNFINISHED]))

export interface NewFile {
  readonly hash: FileHash
  readonly bytes: number
  readonly name: string
  readonly pages: number
  readonly uploadedAt: Instant
}

/** Content that is known keeps its pages; one that failed before is tried again. Answers the state it is in now. */
export const saveFile = async (tx: Tx, { name, ...file }: NewFile): Promise<'queued' | 'rendering' | 'ready'> => {
  const [row] = await tx
    .insert(documentFiles)
    .values({ ...file, originalName: name, state: 'queued', renderedPages: 0 })
    .onConflictDoUpdate({ target: documentFiles.hash, set: { originalName: name } })
    .returning({ state: documentFiles.state })
  if (row && row.state !== 'failed') return row.state
  await requeue(tx, file.hash)
  return 'queued'
}

/** Only what failed or was cancelled; its pages are drawn from the first again. */
export const requeue = async (tx: Tx, hash: FileHash): Promise<void> => {
  await tx
    .update(documentFiles)
    .set({ state: 'queued', failure: null, renderedPages: 0 })
    .where(and(eq(documentFiles.hash, hash), eq(documentFiles.state, 'failed')))
}

/** Undefined when there is nothing left to draw: it is ready, was cancelled, or is not known. */
export const startRendering = async (tx: Tx, hash: FileHash): Promise<{ renderedPages: number } | undefined> => {
  const [row] = await tx
    .update(documentFiles)
    .set({ state: 'rendering' })
    .where(isUnfinished(hash))
    .returning({ renderedPages: documentFiles.renderedPages })
  return row
}

/** Page and progress in one transaction. False when the rendering was cancelled meanwhile: then nothing is kept. */
export const savePage = async (
  tx: Tx,
  hash: FileHash,
  { number: page, width, height, text }: RenderedPage,
  images: readonly StoredImage[],
): Promise<boolean> => {
  const progressed = await tx
    .update(documentFiles)
    .set({ renderedPages: sql`greatest(${documentFiles.renderedPages}, ${page})` })
    .where(and(eq(documentFiles.hash, hash), eq(documentFiles.state, 'rendering')))
    .returning({ hash: documentFiles.hash })
  if (progressed.length === 0) return false
  const row = { fileHash: hash, page, width, height, images, text: text.plain, textItems: text.items }
  await tx.insert(documentPages).values(row).onConflictDoNothing()
  return true
}

/** False when it was cancelled meanwhile. A file is ready with all its pages or not at all. */
export const finishRendering = async (tx: Tx, hash: FileHash): Promise<boolean> => {
  const [stored] = await tx
    .select({ pages: count(), aspect: sql<number>`max(${documentPages.width} / ${documentPages.height}) filter (where ${documentPages.page} = 1)` })
    .from(documentPages)
    .where(eq(documentPages.fileHash, hash))
  if (!stored) return false
  const finished = await tx
    .update(documentFiles)
    .set({ state: 'ready', failure: null, aspect: Math.round(stored.aspect * 10_000) / 10_000 })
    .where(and(eq(documentFiles.hash, hash), eq(documentFiles.state, 'rendering'), eq(documentFiles.pages, stored.pages)))
    .returning({ hash: documentFiles.hash })
  return finished.length > 0
}

/** Records why, and drops the pages that were drawn; false when there was nothing under way. */
export const failRendering = async (tx: Tx, hash: FileHash, failure: FileFailure): Promise<boolean> => {
  const failed = await tx
    .update(documentFiles)
    .set({ state: 'failed', failure, renderedPages: 0 })
    .where(isUnfinished(hash))
    .returning({ hash: documentFiles.hash })
  if (failed.length === 0) return false
  await tx.delete(documentPages).where(eq(documentPages.fileHash, hash))
  return true
}

export const unfinishedFiles = async (tx: Tx): Promise<FileHash[]> => {
  const rows = await tx
    .select({ hash: documentFiles.hash })
    .from(documentFiles)
    .where(inArray(documentFiles.state, [...UNFINISHED]))
  return rows.map(({ hash }) => FileHash.parse(hash))
}

export type PageRow = typeof documentPages.$inferSelect

export const findPage = async (tx: Tx, hash: FileHash, page: number): Promise<PageRow | undefined> => {
  const [row] = await tx
    .select()
    .from(documentPages)
    .where(and(eq(documentPages.fileHash, hash), eq(documentPages.page, page)))
  return row
}

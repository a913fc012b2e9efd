import { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { type DocumentDetails, StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { DocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import { ConferenceId, DocumentId, type FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { fold } from '@diem-cau/shared/kernel/text.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Projection } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { conferenceDocuments, documentFiles, documents } from './documents.tables.ts'

const carriers = sql<number>`(
  select count(*)::int from ${conferenceDocuments} where ${conferenceDocuments.documentId} = ${documents.id})`

const selectLibrary = (tx: Tx, id: DocumentId | null) =>
  tx
    .select({ document: documents, file: documentFiles, conferences: carriers })
    .from(documents)
    .leftJoin(documentFiles, eq(documentFiles.hash, documents.fileHash))
    .where(id === null ? undefined : eq(documents.id, id))
    .orderBy(asc(documents.createdAt), asc(documents.id))

type Row = Awaited<ReturnType<typeof selectLibrary>>[number]

const toLibrary = ({ document, file, conferences }: Row): LibraryDocument =>
  LibraryDocument.parse({ ...document, file: file && { ...file, name: file.originalName }, conferences })

export const listLibrary = async (tx: Tx): Promise<LibraryDocument[]> => (await selectLibrary(tx, null)).map(toLibrary)

export const findInLibrary = async (tx: Tx, id: DocumentId): Promise<LibraryDocument | undefined> =>
  (await selectLibrary(tx, id)).map(toLibrary)[0]

/**
 * A document as a conference would carry it now. Holds the document and its file still until the transaction ends,
 * so that whoever changes them afterwards finds this conference among those to be told.
 */
export const stageDocument = async (tx: Tx, id: DocumentId): Promise<StageDocument | undefined> => {
  const [document] = await tx.select().from(documents).where(eq(documents.id, id)).for('share')
  if (!document) return undefined
  const [file] = document.fileHash
    ? await tx.select().from(documentFiles).where(eq(documentFiles.hash, document.fileHash)).for('share')
    : []
  return StageDocument.parse({ ...document, file: file?.state === 'ready' ? file : null })
}

/** Taken before looking whether a number is free, so that two who add it at once cannot both find it so. */
const lockNumber = (tx: Tx, numberKey: string, issuerKey: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`document ${numberKey} ${issuerKey}`}, 0))`)

export const findByKey = async (tx: Tx, number: DocumentNumber, issuer: string): Promise<DocumentId | undefined> => {
  const [row] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.numberKey, number.key), eq(documents.issuerKey, fold(issuer))))
  return row && DocumentId.parse(row.id)
}

/** Whether another document than `itself` has the number; the answer holds until the transaction ends. */
export const isNumberTaken = async (
  tx: Tx,
  number: DocumentNumber,
  issuer: string,
  itself: DocumentId | null,
): Promise<boolean> => {
  await lockNumber(tx, number.key, fold(issuer))
  const found = await findByKey(tx, number, issuer)
  return found !== undefined && found !== itself
}

const toColumns = (details: DocumentDetails, number: DocumentNumber) => ({
  number: details.number,
  type: details.type,
  issuer: details.issuer,
  date: details.date,
  subject: details.subject,
  numberKey: number.key,
  issuerKey: fold(details.issuer),
})

export const insertDocument = async (
  tx: Tx,
  id: DocumentId,
  details: DocumentDetails,
  number: DocumentNumber,
  now: Instant,
): Promise<void> => {
  await tx.insert(documents).values({ id, ...toColumns(details, number), createdAt: now, updatedAt: now })
}

export const updateDocument = async (
  tx: Tx,
  id: DocumentId,
  details: DocumentDetails,
  number: DocumentNumber,
  now: Instant,
): Promise<void> => {
  await tx.update(documents).set({ ...toColumns(details, number), updatedAt: now }).where(eq(documents.id, id))
}

/** Keeps a document still against attaching, editing and removing; false when there is none. */
export const lockDocument = async (tx: Tx, id: DocumentId): Promise<boolean> => {
  const rows = await tx.select({ id: documents.id }).from(documents).where(eq(documents.id, id)).for('update')
  return rows.length > 0
}

export const deleteDocument = async (tx: Tx, id: DocumentId): Promise<void> => {
  await tx.delete(documents).where(eq(documents.id, id))
}

export const linkFile = async (tx: Tx, id: DocumentId, fileHash: FileHash, now: Instant): Promise<void> => {
  await tx.update(documents).set({ fileHash, updatedAt: now }).where(eq(documents.id, id))
}

export const documentsWithFile = async (tx: Tx, fileHash: FileHash): Promise<DocumentId[]> => {
  const rows = await tx.select({ id: documents.id }).from(documents).where(eq(documents.fileHash, fileHash))
  return rows.map(({ id }) => DocumentId.parse(id))
}

export const conferencesCarrying = async (tx: Tx, documentId: DocumentId): Promise<ConferenceId[]> => {
  const rows = await tx
    .select({ conferenceId: conferenceDocuments.conferenceId })
    .from(conferenceDocuments)
    .where(eq(conferenceDocuments.documentId, documentId))
  return rows.map(({ conferenceId }) => ConferenceId.parse(conferenceId))
}

/** Keeps the table of who carries what in step with the log, inside its transaction. */
export const documentsProjection: Projection = {
  project: async (tx, { conferenceId, entries }) => {
    for (const { event } of entries) {
      if (event.type === 'documentAttached') {
        await tx.insert(conferenceDocuments).values({ conferenceId, documentId: event.document.id }).onConflictDoNothing()
      }
      if (event.type === 'documentDetached') {
        const { conferenceId: ofConference, documentId } = conferenceDocuments
        await tx.delete(conferenceDocuments).where(and(eq(ofConference, conferenceId), eq(documentId, event.documentId)))
      }
    }
  },
}

import type { PageText } from '@diem-cau/shared/documents/documents.queries.ts'
import { bigint, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

/** The library: one row per document as a record, with or without a file. */
export const documents = pgTable(
  'documents',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull(),
    /** Equal for two spellings of one number (documentNumber.ts). */
    numberKey: text('number_key').notNull(),
    type: text('type').notNull(),
    issuer: text('issuer').notNull(),
    /** Folded. */
    issuerKey: text('issuer_key').notNull(),
    /** yyyy-mm-dd */
    date: text('date').notNull(),
    subject: text('subject').notNull(),
    createdAt: bigint('created_at', { mode: 'number' }).notNull(),
    updatedAt: bigint('updated_at', { mode: 'number' }).notNull(),
    fileHash: text('file_hash'),
  },
  (table) => [
    uniqueIndex('documents_number').on(table.numberKey, table.issuerKey),
    index('documents_file').on(table.fileHash),
  ],
)

/** One row per content: two documents with the same bytes share it. */
export const documentFiles = pgTable('document_files', {
  hash: text('hash').primaryKey(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  originalName: text('original_name').notNull(),
  state: text('state', { enum: ['queued', 'rendering', 'ready', 'failed'] }).notNull(),
  failure: text('failure'),
  pages: integer('pages').notNull(),
  /** Pages 1 to this are in document_pages. */
  renderedPages: integer('rendered_pages').notNull(),
  /** Of the first page, known once the file is ready. */
  aspect: doublePrecision('aspect'),
  uploadedAt: bigint('uploaded_at', { mode: 'number' }).notNull(),
})

export interface StoredImage {
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly hash: string
}

export const documentPages = pgTable(
  'document_pages',
  {
    fileHash: text('file_hash').notNull(),
    page: integer('page').notNull(),
    /** In points, as the page is seen. */
    width: doublePrecision('width').notNull(),
    height: doublePrecision('height').notNull(),
    images: jsonb('images').$type<readonly StoredImage[]>().notNull(),
    text: text('text').notNull(),
    textItems: jsonb('text_items').$type<PageText['items']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileHash, table.page] })],
)

/** Which conference carries which document, kept in step with the log. */
export const conferenceDocuments = pgTable(
  'conference_documents',
  {
    conferenceId: text('conference_id').notNull(),
    documentId: text('document_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conferenceId, table.documentId] }),
    index('conference_documents_document').on(table.documentId),
  ],
)

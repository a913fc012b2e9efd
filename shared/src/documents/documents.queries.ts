import { z } from 'zod'
import { type ConferenceId, DocumentId, FileHash } from '../kernel/ids.ts'
import { Instant } from '../kernel/time.ts'
import { DocumentDetails } from './documents.protocol.ts'

/** Widths of the stored page images, in pixels; a screen takes the first that is not narrower than itself. */
export const PAGE_WIDTHS = [480, 1080, 1920] as const
export type PageWidth = (typeof PAGE_WIDTHS)[number]

/**
 * Why a file cannot become pages.
 * notPdf: other content, whatever the name says. encrypted: asks for a password. truncated: cut off or damaged.
 * tooManyPages, tooLarge (the file), pageTooLarge (a page's shape): over the server's limits. empty: no bytes or no
 * pages. renderFailed: the engine gave up. timedOut, cancelled: stopped before the end; may be tried again.
 */
export const FileFailure = z.enum([
  'notPdf',
  'encrypted',
  'truncated',
  'tooManyPages',
  'tooLarge',
  'pageTooLarge',
  'empty',
  'renderFailed',
  'timedOut',
  'cancelled',
])
export type FileFailure = z.infer<typeof FileFailure>

const ofFile = {
  hash: FileHash,
  /** As it was called where it came from. */
  name: z.string(),
  bytes: z.int().min(1),
  pages: z.int().min(1),
  uploadedAt: Instant,
}
export const LibraryFile = z.discriminatedUnion('state', [
  z.object({ state: z.literal('queued'), ...ofFile }),
  z.object({ state: z.literal('rendering'), renderedPages: z.int().min(0), ...ofFile }),
  /** `aspect`: width of the first page divided by its height. */
  z.object({ state: z.literal('ready'), aspect: z.number(), ...ofFile }),
  z.object({ state: z.literal('failed'), failure: FileFailure, ...ofFile }),
])
export type LibraryFile = z.infer<typeof LibraryFile>

/** GET /api/documents/:documentId, for anybody with an account; 401 `notSignedIn`, 404 `documentNotFound`. */
export const LibraryDocument = DocumentDetails.extend({
  id: DocumentId,
  createdAt: Instant,
  updatedAt: Instant,
  file: LibraryFile.nullable(),
  /** How many conferences carry it; while there is one, it cannot be removed. */
  conferences: z.int().min(0),
})
export type LibraryDocument = z.infer<typeof LibraryDocument>

/** GET /api/documents, for anybody with an account: the whole library, the latest entry last; 401 `notSignedIn`. */
export const Library = z.array(LibraryDocument)
export type Library = z.infer<typeof Library>

/**
 * PUT /api/documents/:documentId/file with the PDF as body (application/pdf or application/octet-stream) and its
 * name, percent-encoded, in `x-file-name`. 202 once the file is stored and its pages are to be drawn; progress shows
 * in `LibraryDocument.file`. A refused file (422, a FileFailure) leaves nothing and changes nothing.
 * POST /api/documents/:documentId/file/render tries again (202); 409 `fileMissing` without a file.
 * DELETE /api/documents/:documentId/file/render stops the drawing (200 {}); 409 `notRendering`.
 * All: 401 `notSignedIn`, 403 `forbidden`, 404 `documentNotFound`.
 */
export const UploadedFile = z.object({ fileHash: FileHash })
export type UploadedFile = z.infer<typeof UploadedFile>
export type UploadFailure = FileFailure | 'notSignedIn' | 'forbidden' | 'documentNotFound'
export const FILE_NAME_HEADER = 'x-file-name'

/**
 * The text of a page, for finding, selecting and reading aloud: NFC, in reading order. A run of text stands on one
 * line; its box is in fractions of the page, from the top left.
 */
export const PageText = z.object({
  plain: z.string(),
  items: z.array(
    z.object({ text: z.string(), x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  ).readonly(),
})
export type PageText = z.infer<typeof PageText>

const ofConference = (conferenceId: ConferenceId, hash: FileHash, page: number): string =>
  `/api/conferences/${conferenceId}/pages/${hash}/${page}`

/**
 * For whoever is in the conference, while one of its documents has this file; never changes, so it is kept for a year.
 * 404 `conferenceNotFound`, `documentNotFound`, `pageOutOfRange`, `widthUnknown`.
 */
export const pageImagePath = (conferenceId: ConferenceId, hash: FileHash, page: number, width: PageWidth): string =>
  `${ofConference(conferenceId, hash, page)}/${width}.webp`

/** As `pageImagePath`; answers `PageText`. */
export const pageTextPath = (conferenceId: ConferenceId, hash: FileHash, page: number): string =>
  `${ofConference(conferenceId, hash, page)}/text`

/** The PDF as it was uploaded, for whoever is in the conference; 404 `documentNotFound`, `documentNotReady`. */
export const originalPath = (conferenceId: ConferenceId, documentId: DocumentId): string =>
  `/api/conferences/${conferenceId}/documents/${documentId}/original.pdf`

/** For accounts, before any conference carries it; failures as above, and `documentNotReady`. */
export const libraryPagePath = (documentId: DocumentId, page: number, width: PageWidth): string =>
  `/api/documents/${documentId}/pages/${page}/${width}.webp`

export const libraryOriginalPath = (documentId: DocumentId): string => `/api/documents/${documentId}/original.pdf`

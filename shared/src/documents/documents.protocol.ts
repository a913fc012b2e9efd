import { z } from 'zod'
import { DocumentId, FileHash } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { CalendarDate } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

/** The file of a document once its pages are rendered; pages are counted from 1. */
export const DocumentFile = z.object({
  hash: FileHash,
  pages: z.int().min(1).max(100_000),
  /** Width of the first page divided by its height, so that a screen can keep its place before the picture is there. */
  aspect: z.number().min(0.01).max(100),
})
export type DocumentFile = z.infer<typeof DocumentFile>

export const DocumentDetails = z.object({
  /** As the issuer writes it; compared by its normalised key (documentNumber.ts). */
  number: Line(60),
  /** Quy định, Hướng dẫn, Nghị quyết … */
  type: Line(60),
  issuer: Line(200),
  date: CalendarDate,
  subject: Line(600),
})
export type DocumentDetails = z.infer<typeof DocumentDetails>

/** A document as a conference carries it. */
export const StageDocument = DocumentDetails.extend({ id: DocumentId, file: DocumentFile.nullable() })
export type StageDocument = z.infer<typeof StageDocument>

/** In the order in which they were put on the list. */
export const DocumentsState = z.array(StageDocument).readonly()
export type DocumentsState = z.infer<typeof DocumentsState>

const ofDocument = z.object({ documentId: DocumentId })
const done = z.object({})

export const documentsCommands = {
  /** Puts a document of the library on the conference's list. */
  'documents:attach': command({
    input: ofDocument,
    output: done,
    failures: ['documentNotFound', 'documentAttached', 'conferenceClosed'],
  }),
  /** Takes it off; refused while an agenda item or a screen uses it. */
  'documents:detach': command({
    input: ofDocument,
    output: done,
    failures: ['documentNotAttached', 'documentInUse', 'conferenceClosed'],
  }),
} as const

export const documentsHouseCommands = {
  /** Numbers are unique by issuer after normalising: 24-QĐ/TƯ and 24-QĐ/TW are the same document. */
  'documents:add': command({
    input: DocumentDetails,
    output: z.object({ documentId: DocumentId }),
    failures: ['documentNumberUnreadable', 'documentNumberTaken'],
  }),
  'documents:edit': command({
    input: DocumentDetails.extend({ documentId: DocumentId }),
    output: done,
    failures: ['documentNotFound', 'documentNumberUnreadable', 'documentNumberTaken'],
  }),
  /** Only while no conference carries it. */
  'documents:remove': command({ input: ofDocument, output: done, failures: ['documentNotFound', 'documentInUse'] }),
} as const

export const documentsEvents = [
  z.object({ type: z.literal('documentAttached'), document: StageDocument }),
  z.object({ type: z.literal('documentUpdated'), document: StageDocument }),
  z.object({ type: z.literal('documentDetached'), documentId: DocumentId }),
] as const
export const DocumentsEvent = z.discriminatedUnion('type', documentsEvents)
export type DocumentsEvent = z.infer<typeof DocumentsEvent>

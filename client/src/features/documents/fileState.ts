import type { FileFailure, LibraryDocument, LibraryFile } from '@diem-cau/shared/documents/documents.queries.ts'
import type { Upload } from './uploads.ts'

/** What can be said of a document's file, in one union: what goes on in this browser stands before what is stored. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'uploading'; readonly share: number; readonly name: string }
  /** The upload was refused or broke off; `failure` is a name that failures/ has a sentence for. */
  | { readonly kind: 'uploadFailed'; readonly failure: string; readonly name: string }
  | { readonly kind: 'queued'; readonly pages: number }
  | { readonly kind: 'rendering'; readonly rendered: number; readonly pages: number }
  | { readonly kind: 'ready'; readonly pages: number }
  | { readonly kind: 'failed'; readonly failure: FileFailure }

const storedState = (file: LibraryFile | null): FileState => {
  if (!file) return { kind: 'none' }
  switch (file.state) {
    case 'queued':
      return { kind: 'queued', pages: file.pages }
    case 'rendering':
      return { kind: 'rendering', rendered: file.renderedPages, pages: file.pages }
    case 'ready':
      return { kind: 'ready', pages: file.pages }
    case 'failed':
      return { kind: 'failed', failure: file.failure }
    default:
      return file satisfies never
  }
}

export const fileState = (file: LibraryFile | null, upload: Upload | undefined): FileState => {
  if (upload?.state === 'running') return { kind: 'uploading', share: upload.share, name: upload.name }
  if (upload?.state === 'failed') return { kind: 'uploadFailed', failure: upload.failure, name: upload.name }
  return storedState(file)
}

/** Its pages are on their way, so it is worth asking again soon. */
export const isBeingDrawn = ({ file }: Pick<LibraryDocument, 'file'>): boolean =>
  file?.state === 'queued' || file?.state === 'rendering'

/** Refusals of the file itself: sending or drawing the same bytes again cannot end otherwise. */
const FINAL: readonly string[] = ['notPdf', 'encrypted', 'truncated', 'tooManyPages', 'tooLarge', 'pageTooLarge', 'empty']
export const mayHelpToRetry = (failure: string): boolean => !FINAL.includes(failure)

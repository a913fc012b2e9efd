import { FILE_NAME_HEADER, UploadedFile } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId, FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { z } from 'zod'

const Refusal = z.object({ failure: z.string() })

/** Reads the server's answer to an upload; what has no name of its own is `internal`. */
export const readUploadReply = (status: number, text: string): Result<FileHash, string> => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // A proxy before the server answers in its own words; 413 is the one that means something here.
    return fail(status === 413 ? 'tooLarge' : 'internal')
  }
  const uploaded = UploadedFile.safeParse(body)
  if (status === 202 && uploaded.success) return ok(uploaded.data.fileHash)
  const refusal = Refusal.safeParse(body)
  return fail(refusal.success ? refusal.data.failure : 'internal')
}

export interface RunningUpload {
  readonly answer: Promise<Result<FileHash, string>>
  /** Ends it with `cancelled`; the server keeps nothing of it. */
  cancel(): void
}

/** Sends a PDF. By XMLHttpRequest, since fetch does not tell how much has gone out. `onShare` is from 0 to 1. */
export const uploadFile = (id: DocumentId, file: File, onShare: (share: number) => void): RunningUpload => {
  const request = new XMLHttpRequest()
  const answer = new Promise<Result<FileHash, string>>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(readUploadReply(request.status, request.responseText)))
    request.addEventListener('error', () => resolve(fail('offline')))
    request.addEventListener('abort', () => resolve(fail('cancelled')))
  })
  request.open('PUT', `/api/documents/${id}/file`)
  request.setRequestHeader('content-type', 'application/pdf')
  // Headers carry no Vietnamese.
  request.setRequestHeader(FILE_NAME_HEADER, encodeURIComponent(file.name))
  request.send(file)
  return { answer, cancel: () => request.abort() }
}

import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { type StoreApi, createStore } from 'zustand/vanilla'
import { type RunningUpload, uploadFile } from './uploadFile.ts'

/** An upload that this browser sends; once it is stored, the library tells the rest and it is gone from here. */
export type Upload =
  | { readonly state: 'running'; readonly name: string; readonly share: number; readonly file: File }
  | { readonly state: 'failed'; readonly name: string; readonly failure: string; readonly file: File }

export interface Uploads {
  readonly store: StoreApi<ReadonlyMap<DocumentId, Upload>>
  /** Replaces an upload of the same document that is still on its way. */
  start(id: DocumentId, file: File): void
  cancel(id: DocumentId): void
  /** Sends the same file again. */
  retry(id: DocumentId): void
  /** Takes the reason of a failed upload off the screen. */
  forget(id: DocumentId): void
}

/** `onStored` is awaited before the upload is taken away, so that no moment says neither. */
export const createUploads = (
  onStored: (id: DocumentId) => Promise<void>,
  send: (...sent: Parameters<typeof uploadFile>) => RunningUpload = uploadFile,
): Uploads => {
  const store = createStore<ReadonlyMap<DocumentId, Upload>>(() => new Map())
  const running = new Map<DocumentId, RunningUpload>()
  const put = (id: DocumentId, upload: Upload | null): void => {
    const next = new Map(store.getState())
    if (upload) next.set(id, upload)
    else next.delete(id)
    store.setState(next, true)
  }

  const start = (id: DocumentId, file: File): void => {
    running.get(id)?.cancel()
    const { name } = file
    put(id, { state: 'running', name, share: 0, file })
    const upload = send(id, file, (share) => {
      if (running.get(id) === upload) put(id, { state: 'running', name, share, file })
    })
    running.set(id, upload)
    void upload.answer.then(async (answer) => {
      if (running.get(id) !== upload) return
      running.delete(id)
      if (answer.ok) await onStored(id)
      // Another file may have been sent while the library was asked.
      if (running.has(id)) return
      put(id, answer.ok || answer.failure === 'cancelled' ? null : { state: 'failed', name, failure: answer.failure, file })
    })
  }
  return {
    store,
    start,
    cancel: (id) => running.get(id)?.cancel(),
    retry: (id) => {
      const upload = store.getState().get(id)
      if (upload?.state === 'failed') start(id, upload.file)
    },
    forget: (id) => {
      if (!running.has(id)) put(id, null)
    },
  }
}

import { DocumentId, FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { z } from 'zod'
import type { Queue } from '../platform/jobs.ts'

const renderPayload = z.object({ fileHash: FileHash })
/** Draw the pages of a stored file. */
export const renderQueue: Queue<typeof renderPayload> = { name: 'documents-render', payload: renderPayload }

const spreadPayload = z.object({ documentId: DocumentId })
/** Tell the conferences that carry a document what has become of it. */
export const spreadQueue: Queue<typeof spreadPayload> = { name: 'documents-spread', payload: spreadPayload }

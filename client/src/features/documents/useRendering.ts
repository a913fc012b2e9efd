import { UploadedFile } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { useFailureText } from '../../failures/useFailureText.ts'
import { QueryFailure, request } from '../../realtime/api.ts'
import { refreshDocument, refreshLibrary } from './library.ts'

/** Starting the making of pages again, and stopping it. */
export const useRendering = (id: DocumentId) => {
  const client = useQueryClient()
  const failureText = useFailureText()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const ask = async (method: 'POST' | 'DELETE', schema: z.ZodType): Promise<void> => {
    setBusy(true)
    setFailure(undefined)
    try {
      await request(`/api/documents/${id}/file/render`, schema, { method })
    } catch (error) {
      // 409: it has come to its end, or begun, in the meantime; the look below shows what is so now.
      if (!(error instanceof QueryFailure && error.status === 409)) setFailure(failureText(error))
    }
    await refreshDocument(client, id).catch(() => refreshLibrary(client))
    setBusy(false)
  }
  return {
    isBusy,
    failure,
    again: () => ask('POST', UploadedFile),
    cancel: () => ask('DELETE', z.object({})),
  }
}

import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, createContext, use, useState } from 'react'
import { useStore } from 'zustand'
import { refreshDocument, refreshLibrary } from './library.ts'
import { type Upload, type Uploads, createUploads } from './uploads.ts'

const UploadsContext = createContext<Uploads | null>(null)

/** Keeps uploads going while the drawers they were started from open and close. */
export const UploadsProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient()
  const [uploads] = useState(() =>
    createUploads(async (id) => {
      await refreshDocument(client, id).catch(() => refreshLibrary(client))
    }),
  )
  return <UploadsContext value={uploads}>{children}</UploadsContext>
}

export const useUploads = (): Uploads => {
  const uploads = use(UploadsContext)
  if (!uploads) throw new Error('uploads are used outside an UploadsProvider')
  return uploads
}

export const useUpload = (id: DocumentId): Upload | undefined => useStore(useUploads().store, (all) => all.get(id))

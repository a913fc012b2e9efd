import { Library, LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../realtime/api.ts'
import { isBeingDrawn } from './fileState.ts'

const LIBRARY = ['documents'] as const
/** While pages are being made. */
const ASK_AGAIN_MS = 500

/** Asks after one document and puts the answer where the list has it. */
export const refreshDocument = async (client: QueryClient, id: DocumentId): Promise<LibraryDocument> => {
  const fresh = await request(`/api/documents/${id}`, LibraryDocument)
  client.setQueryData<Library>(LIBRARY, (library) => library?.map((each) => (each.id === id ? fresh : each)))
  return fresh
}

export const refreshLibrary = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: LIBRARY, exact: true })

/** The whole library; documents whose pages are being made are asked after until they are done. */
export const useLibrary = () => {
  const client = useQueryClient()
  const library = useQuery({ queryKey: LIBRARY, queryFn: () => request('/api/documents', Library) })
  const drawn = library.data?.filter(isBeingDrawn) ?? []
  useQueries({
    queries: drawn.map(({ id }) => ({
      queryKey: [...LIBRARY, id],
      queryFn: () => refreshDocument(client, id),
      refetchInterval: ASK_AGAIN_MS,
    })),
  })
  return library
}

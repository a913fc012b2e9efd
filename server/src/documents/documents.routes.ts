import { Readable } from 'node:stream'
import { FILE_NAME_HEADER, type Library, type LibraryDocument, type UploadedFile } from '@diem-cau/shared/documents/documents.queries.ts'
import { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { cleanLine } from '@diem-cau/shared/kernel/text.ts'
import { type Request, type Response, Router } from 'express'
import { staffOfTheHouse } from '../transport/policy.ts'
import { type PagesRoutesParts, createPagesRoutes } from './pages.routes.ts'

const LONGEST_NAME = 200
const NAMELESS = 'document.pdf'

const STATUS = { documentNotFound: 404, fileMissing: 409, notRendering: 409, tooLarge: 413 } as const
const refuse = (res: Response, failure: string, status?: number): void => {
  const known = Object.entries(STATUS).find(([name]) => name === failure)
  res.status(status ?? known?.[1] ?? 422).json({ ok: false, failure })
}

/** Headers carry no Vietnamese, so the name comes percent-encoded; a path before it is not ours to know. */
const fileName = (req: Request): string => {
  try {
    const name = decodeURIComponent(req.get(FILE_NAME_HEADER) ?? '')
    return cleanLine(name.replace(/^.*[/\\]/s, '')).slice(0, LONGEST_NAME) || NAMELESS
  } catch {
    return NAMELESS // not decodable, and only a name
  }
}

/** A refused upload must not take the connection down with it, or the refusal would never arrive. */
const bodyOf = (req: Request): Readable => Readable.from(req.iterator({ destroyOnReturn: false }))

/** The library for accounts, uploads, and the pages; `bodyOf` needs requests that no body parser has read. */
export const createDocumentsRoutes = (parts: PagesRoutesParts): Router => {
  const { documents, staffOf } = parts
  const router = Router()

  /** Runs `use` for somebody who keeps the library, with the id in the address. */
  const forKeepers =
    (use: (id: DocumentId, req: Request<{ documentId: string }>, res: Response) => Promise<void>) =>
    async (req: Request<{ documentId: string }>, res: Response): Promise<void> => {
      const actor = await staffOf(req)
      if (!actor) return refuse(res, 'notSignedIn', 401)
      if (!staffOfTheHouse(actor)) return refuse(res, 'forbidden', 403)
      const id = DocumentId.safeParse(req.params.documentId)
      return id.success ? use(id.data, req, res) : refuse(res, 'documentNotFound')
    }

  router.get('/api/documents', async (req, res) => {
    if (!(await staffOf(req))) return refuse(res, 'notSignedIn', 401)
    res.json((await documents.list()) satisfies Library)
  })

  router.get('/api/documents/:documentId', async (req, res) => {
    if (!(await staffOf(req))) return refuse(res, 'notSignedIn', 401)
    const id = DocumentId.safeParse(req.params.documentId)
    const found = id.success ? await documents.find(id.data) : undefined
    if (!found) return refuse(res, 'documentNotFound')
    res.json(found satisfies LibraryDocument)
  })

  router.put(
    '/api/documents/:documentId/file',
    forKeepers(async (id, req, res) => {
      try {
        const uploaded = await documents.upload(id, { name: fileName(req), content: bodyOf(req) })
        req.resume()
        if (!uploaded.ok) return refuse(res, uploaded.failure)
        res.status(202).json({ fileHash: uploaded.value } satisfies UploadedFile)
      } catch (error) {
        // Whoever has hung up needs no answer; nothing of the upload was kept.
        if (!req.destroyed) throw error
      }
    }),
  )

  router.post(
    '/api/documents/:documentId/file/render',
    forKeepers(async (id, _req, res) => {
      const again = await documents.renderAgain(id)
      if (!again.ok) return refuse(res, again.failure)
      res.status(202).json({ fileHash: again.value } satisfies UploadedFile)
    }),
  )

  router.delete(
    '/api/documents/:documentId/file/render',
    forKeepers(async (id, _req, res) => {
      const cancelled = await documents.cancelRendering(id)
      if (!cancelled.ok) return refuse(res, cancelled.failure)
      res.json({})
    }),
  )

  return router.use(createPagesRoutes(parts))
}

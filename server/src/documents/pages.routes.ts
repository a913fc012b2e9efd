import { PAGE_WIDTHS, type PageText } from '@diem-cau/shared/documents/documents.queries.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import { ConferenceId, DocumentId, FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { FileStore } from '../platform/files.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import type { DocumentsService } from './documents.service.ts'
import type { PageRow } from './files.repository.ts'

export interface PagesRoutesParts {
  readonly documents: DocumentsService
  readonly lanes: Lanes
  readonly files: FileStore
  /** Who asks, as somebody with an account; null for anybody else. */
  staffOf(req: Request): Promise<Actor | null>
  /** Who asks, as a part of that conference; null when there is none or it is not theirs. */
  actorIn(req: Request, conferenceId: ConferenceId): Promise<Actor | null>
}

type Refusal = 'conferenceNotFound' | 'documentNotFound' | 'documentNotReady' | 'pageOutOfRange' | 'widthUnknown' | 'notSignedIn'

/** The address names the content, so it never has to be asked for again. */
const FOREVER = 'private, max-age=31536000, immutable'
/** The address names the document, whose file may change: kept, but asked about each time. */
const WHILE_UNCHANGED = 'private, no-cache'

const PageNumber = z.string().regex(/^[1-9]\d{0,5}$/).transform(Number)

const refuse = (res: Response, failure: Refusal): void => {
  res.status(failure === 'notSignedIn' ? 401 : 404).json({ ok: false, failure })
}

/** Images are stored before the row that names them, and files are whole or absent: what is sent is never half a page. */
export const createPagesRoutes = ({ documents, lanes, files, staffOf, actorIn }: PagesRoutesParts): Router => {
  const router = Router()

  const stageFor = async (req: Request, rawId: string): Promise<StageState | undefined> => {
    const id = ConferenceId.safeParse(rawId)
    if (!id.success || !(await actorIn(req, id.data))) return undefined
    return (await lanes.read(id.data))?.stage
  }

  const pageOf = async (hash: FileHash, rawPage: string): Promise<Result<PageRow, Refusal>> => {
    const number = PageNumber.safeParse(rawPage)
    const page = number.success ? await documents.findPage(hash, number.data) : undefined
    return page ? ok(page) : fail('pageOutOfRange')
  }

  const conferencePage = async (
    req: Request,
    params: { conferenceId: string; fileHash: string; page: string },
  ): Promise<Result<PageRow, Refusal>> => {
    const stage = await stageFor(req, params.conferenceId)
    if (!stage) return fail('conferenceNotFound')
    const carried = stage.documents.find((document) => document.file?.hash === params.fileHash)
    return carried?.file ? pageOf(carried.file.hash, params.page) : fail('documentNotFound')
  }

  const readyFile = async (req: Request, rawId: string): Promise<Result<{ hash: FileHash; name: string }, Refusal>> => {
    if (!(await staffOf(req))) return fail('notSignedIn')
    const id = DocumentId.safeParse(rawId)
    const document = id.success ? await documents.find(id.data) : undefined
    if (!document) return fail('documentNotFound')
    return document.file?.state === 'ready' ? ok(document.file) : fail('documentNotReady')
  }

  const sendStored = (res: Response, hash: FileHash, type: string, caching: string): Promise<void> =>
    new Promise((resolve, reject) => {
      res.set({ 'Content-Type': type, 'Cache-Control': caching, ETag: `"${hash}"` })
      // The data directory may well stand below a folder whose name begins with a dot.
      res.sendFile(files.path(hash), { dotfiles: 'allow', cacheControl: false, lastModified: false }, (error) => {
        if (!error || res.headersSent) return resolve() // sent, or the receiver has gone
        for (const name of ['Content-Type', 'Cache-Control', 'ETag']) res.removeHeader(name)
        if ('status' in error && (error.status === 416 || error.status === 412)) resolve(void res.status(error.status).end())
        else reject(new Error('a stored file cannot be read', { cause: error }))
      })
    })

  const sendImage = async (res: Response, page: Result<PageRow, Refusal>, width: string, caching: string): Promise<void> => {
    if (!page.ok) return refuse(res, page.failure)
    const wanted = PAGE_WIDTHS.find((each) => String(each) === width)
    const image = page.value.images.find((each) => each.width === wanted)
    if (!image) return refuse(res, 'widthUnknown')
    await sendStored(res, FileHash.parse(image.hash), 'image/webp', caching)
  }

  const sendOriginal = async (res: Response, hash: FileHash, name: string): Promise<void> => {
    res.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`)
    await sendStored(res, hash, 'application/pdf', WHILE_UNCHANGED)
  }

  router.get('/api/conferences/:conferenceId/pages/:fileHash/:page/:width.webp', async (req, res) => {
    await sendImage(res, await conferencePage(req, req.params), req.params.width, FOREVER)
  })

  router.get('/api/conferences/:conferenceId/pages/:fileHash/:page/text', async (req, res) => {
    const page = await conferencePage(req, req.params)
    if (!page.ok) return refuse(res, page.failure)
    res.set('Cache-Control', FOREVER)
    res.json({ plain: page.value.text, items: page.value.textItems } satisfies PageText)
  })

  router.get('/api/conferences/:conferenceId/documents/:documentId/original.pdf', async (req, res) => {
    const stage = await stageFor(req, req.params.conferenceId)
    if (!stage) return refuse(res, 'conferenceNotFound')
    const id = DocumentId.safeParse(req.params.documentId)
    const document = id.success ? findDocument(stage.documents, id.data) : undefined
    if (!document) return refuse(res, 'documentNotFound')
    if (!document.file) return refuse(res, 'documentNotReady')
    await sendOriginal(res, document.file.hash, `${document.number.replaceAll('/', '-')}.pdf`)
  })

  router.get('/api/documents/:documentId/pages/:page/:width.webp', async (req, res) => {
    const file = await readyFile(req, req.params.documentId)
    const page = file.ok ? await pageOf(file.value.hash, req.params.page) : file
    await sendImage(res, page, req.params.width, WHILE_UNCHANGED)
  })

  router.get('/api/documents/:documentId/original.pdf', async (req, res) => {
    const file = await readyFile(req, req.params.documentId)
    if (!file.ok) return refuse(res, file.failure)
    await sendOriginal(res, file.value.hash, file.value.name)
  })

  return router
}

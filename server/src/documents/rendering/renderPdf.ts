import { stat } from 'node:fs/promises'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { RenderLimits } from './limits.ts'
import type { PdfFailure, RenderedPage } from './renderedPage.ts'
import type { RenderReply } from './renderMessages.ts'
import { createRenderSession, type RenderSession } from './renderSession.ts'

export type PdfInspection = {
  readonly path: string
  readonly limits: RenderLimits
  readonly signal?: AbortSignal | undefined
  readonly onFault?: ((fault: Error) => void) | undefined
}
export type PdfRendering = PdfInspection & {
  /** The first page to draw, from 1 (default): those before it were stored by a rendering that was interrupted. */
  readonly from?: number
  /** Called in page order, one at a time; the next page is drawn meanwhile. What it throws, `renderPdf` throws. */
  readonly onPage: (page: RenderedPage) => Promise<void> | void
}

type Opened = { readonly session: RenderSession; readonly pages: number }

const unexpected = (reply: RenderReply): PdfFailure => (reply.kind === 'failed' ? reply.failure : 'renderFailed')

const withOpened = async <Value>(
  { path, limits, signal, onFault }: PdfInspection,
  use: (opened: Opened) => Promise<Result<Value, PdfFailure>>,
): Promise<Result<Value, PdfFailure>> => {
  if ((await stat(path)).size > limits.maxBytes) return fail('tooLarge')
  const session = createRenderSession({ path, limits }, { signal, onFault })
  try {
    const reply = await session.ask({ kind: 'open' })
    return reply.kind === 'opened' ? await use({ session, pages: reply.pages }) : fail(unexpected(reply))
  } finally {
    await session.close()
  }
}

/** Says whether a file can become pages, judged by its content, never by its name; draws nothing. */
export const inspectPdf = (inspection: PdfInspection): Promise<Result<{ pages: number }, PdfFailure>> =>
  withOpened(inspection, ({ pages }) => Promise.resolve(ok({ pages })))

/**
 * Turns every page into WebP images (PAGE_WIDTHS) and text, in a worker thread of low priority. A failure may come
 * after some pages were handed over; the caller then drops those.
 */
export const renderPdf = (rendering: PdfRendering): Promise<Result<{ pages: number }, PdfFailure>> =>
  withOpened(rendering, async ({ session, pages }) => {
    const from = rendering.from ?? 1
    if (from > pages) return ok({ pages })
    let next = session.ask({ kind: 'render', number: from })
    for (let number = from; number <= pages; number++) {
      const reply = await next
      if (reply.kind !== 'rendered') return fail(unexpected(reply))
      if (number < pages) next = session.ask({ kind: 'render', number: number + 1 })
      await rendering.onPage(reply.page)
    }
    return ok({ pages })
  })

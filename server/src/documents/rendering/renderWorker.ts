import { readFileSync, readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { PAGE_WIDTHS, WIDEST_PAGE } from './limits.ts'
import { openPdf, type PageSize, type PdfDocument } from './pdfDocument.ts'
import { loadPdfium } from './pdfium.ts'
import type { PdfFailure, RenderedPage } from './renderedPage.ts'
import { RenderJob, type RenderReply, type RenderRequest } from './renderMessages.ts'
import { encodeWidths, loadWebpEncoder } from './webp.ts'

/** Page turns of a running conference come first. On Linux a priority belongs to a thread; elsewhere all share one. */
if (process.platform === 'linux') {
  setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_BELOW_NORMAL)
}

const { path, limits } = RenderJob.parse(workerData)

const heightAt = (size: PageSize, width: number): number => Math.max(1, Math.round((width * size.height) / size.width))

const refuseSize = (size: PageSize | undefined): PdfFailure | undefined => {
  if (!size) return 'truncated'
  if (Math.max(size.width, size.height) > limits.maxPagePoints) return 'pageTooLarge'
  return WIDEST_PAGE * heightAt(size, WIDEST_PAGE) > limits.maxPixels ? 'pageTooLarge' : undefined
}

/** Every page is measured before the first is drawn, so a refusal comes at once. */
const openChecked = async (): Promise<Result<PdfDocument, PdfFailure>> => {
  const opened = openPdf(await loadPdfium(limits.maxMemoryBytes), readFileSync(path))
  if (!opened.ok) return opened
  const document = opened.value
  if (document.pages > limits.maxPages) return fail('tooManyPages')
  for (let index = 0; index < document.pages; index++) {
    const refusal = refuseSize(document.pageSize(index))
    if (refusal) return fail(refusal)
  }
  await loadWebpEncoder()
  return opened
}

const render = async (document: PdfDocument, number: number): Promise<Result<RenderedPage, PdfFailure>> => {
  const size = document.pageSize(number - 1)
  if (!size) return fail('truncated')
  const drawn = document.withPage(number - 1, (page) => ({
    // Drawn anew at each width: the engine takes a tenth of the encoder's time, and scaling down would blur letters.
    pixels: PAGE_WIDTHS.map((width) => page.draw(width, heightAt(size, width))),
    text: page.text(),
  }))
  if (!drawn) return fail('truncated')
  const encoded = await encodeWidths(drawn.pixels)
  const images = drawn.pixels.flatMap(({ width, height }, index) => {
    const data = encoded[index]
    return data ? [{ width, height, bytes: data.length, data }] : []
  })
  return ok({ number, width: size.width, height: size.height, images, text: drawn.text })
}

const document = openChecked()

const answer = async (request: RenderRequest): Promise<RenderReply> => {
  const opened = await document
  if (!opened.ok) return { kind: 'failed', failure: opened.failure }
  if (request.kind === 'open') return { kind: 'opened', pages: opened.value.pages }
  const rendered = await render(opened.value, request.number)
  return rendered.ok ? { kind: 'rendered', page: rendered.value } : { kind: 'failed', failure: rendered.failure }
}

const reply = async (request: RenderRequest): Promise<void> => {
  const answered = await answer(request)
  const transfer = answered.kind === 'rendered' ? answered.page.images.map((image) => image.data.buffer) : []
  parentPort?.postMessage(answered, transfer)
}

// What goes wrong in here ends the worker, and the session tells its caller.
parentPort?.on('message', (request: RenderRequest) => void reply(request))

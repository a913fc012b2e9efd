import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { type Character, toPageText, type Box } from './pageText.ts'
import { endsLikePdf, looksLikePdf } from './pdfBytes.ts'
import type { Pdfium } from './pdfium.ts'
import type { PageText, PdfFailure } from './renderedPage.ts'

/** PDFium's FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const LOCKED = [4, 5]
const BYTES_PER_PIXEL = 4
const BGRA = 4
const WHITE = 0xffffffff
/** FPDF_ANNOT draws stamps and notes; FPDF_REVERSE_BYTE_ORDER gives RGBA, which the encoder takes as it is. */
const DRAW_FLAGS = 0x01 | 0x10
const REVERSE_BYTE_ORDER = 0x10
/** PageToDevice answers in whole units, so the page is measured on a grid this fine. */
const GRID = 100_000
/** Larger than PDFium's FPDF_FORMFILLINFO, whose first field is the version. */
const FORM_INFO_BYTES = 256
const FORM_INFO_VERSION = 2

export type Pixels = {
  readonly width: number
  readonly height: number
  /** RGBA, row by row. */
  readonly data: Uint8ClampedArray<ArrayBuffer>
}
export type PageSize = { readonly width: number; readonly height: number }
export type OpenPage = { readonly draw: (width: number, height: number) => Pixels; readonly text: () => PageText }
export type PdfDocument = {
  readonly pages: number
  /** In points, counting from 0; undefined where the page is missing from the file. */
  readonly pageSize: (index: number) => PageSize | undefined
  /** Undefined where the page cannot be read. The page is closed when `use` returns. */
  readonly withPage: <Value>(index: number, use: (page: OpenPage) => Value) => Value | undefined
}

/** The document lives as long as its engine: both end with the worker. */
export const openPdf = (engine: Pdfium, file: Buffer): Result<PdfDocument, PdfFailure> => {
  if (file.length === 0) return fail('empty')
  if (!looksLikePdf(file)) return fail('notPdf')

  const { malloc, free } = engine.wasmExports
  const allocate = (bytes: number): number => {
    const address = malloc(bytes)
    if (address === 0) throw new Error(`PDFium has no room for ${bytes} bytes`)
    return address
  }
  /** Made anew for each read: growing memory moves the buffer. */
  const memory = () => new DataView(engine.HEAPU8.buffer)

  const content = allocate(file.length)
  engine.HEAPU8.set(file, content)
  const document = engine._FPDF_LoadMemDocument(content, file.length, 0)
  if (document === 0) return fail(LOCKED.includes(engine._FPDF_GetLastError()) ? 'encrypted' : 'truncated')
  if (!endsLikePdf(file) && engine._FPDF_DocumentHasValidCrossReferenceTable(document) === 0) return fail('truncated')
  const pages = engine._FPDF_GetPageCount(document)
  if (pages === 0) return fail('empty')

  // Signatures and filled-in fields are drawn by the form environment, not with the page.
  const formInfo = allocate(FORM_INFO_BYTES)
  engine.HEAPU8.fill(0, formInfo, formInfo + FORM_INFO_BYTES)
  memory().setUint32(formInfo, FORM_INFO_VERSION, true)
  const form = engine._FPDFDOC_InitFormFillEnvironment(document, formInfo)
  const scratch = allocate(16)

  const draw = (page: number, width: number, height: number): Pixels => {
    const length = width * height * BYTES_PER_PIXEL
    const pixels = allocate(length)
    const bitmap = engine._FPDFBitmap_CreateEx(width, height, BGRA, pixels, width * BYTES_PER_PIXEL)
    engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_FLAGS)
    engine._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, REVERSE_BYTE_ORDER)
    engine._FPDFBitmap_Destroy(bitmap)
    const data = new Uint8ClampedArray(length)
    data.set(engine.HEAPU8.subarray(pixels, pixels + length))
    free(pixels)
    return { width, height, data }
  }

  const toGrid = (page: number, x: number, y: number): { x: number; y: number } => {
    engine._FPDF_PageToDevice(page, 0, 0, GRID, GRID, 0, x, y, scratch, scratch + 4)
    const read = (address: number) => Math.min(Math.max(memory().getInt32(address, true) / GRID, 0), 1)
    return { x: read(scratch), y: read(scratch + 4) }
  }
  const toFractions = (page: number) => (box: Box) => {
    const from = toGrid(page, box.left, box.top)
    const to = toGrid(page, box.right, box.bottom)
    // A rotated page swaps its corners.
    const round = (value: number) => Math.round(value * GRID) / GRID
    const [w, h] = [round(Math.abs(to.x - from.x)), round(Math.abs(to.y - from.y))]
    return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w, h }
  }
  const charBox = (text: number, index: number): Box | undefined => {
    if (engine._FPDFText_GetLooseCharBox(text, index, scratch) === 0) return undefined
    const view = memory()
    const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch + offset, true))
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined
    return right > left && top > bottom ? { left, top, right, bottom } : undefined
  }
  function* characters(text: number): Generator<Character> {
    const count = engine._FPDFText_CountChars(text)
    for (let index = 0; index < count; index++) {
      yield { code: engine._FPDFText_GetUnicode(text, index), box: charBox(text, index) }
    }
  }
  const readText = (page: number): PageText => {
    const text = engine._FPDFText_LoadPage(page)
    if (text === 0) return { plain: '', items: [] }
    const read = toPageText(characters(text), toFractions(page))
    engine._FPDFText_ClosePage(text)
    return read
  }

  return ok({
    pages,
    pageSize: (index) => {
      if (engine._FPDF_GetPageSizeByIndexF(document, index, scratch) === 0) return undefined
      return { width: memory().getFloat32(scratch, true), height: memory().getFloat32(scratch + 4, true) }
    },
    withPage: (index, use) => {
      const page = engine._FPDF_LoadPage(document, index)
      if (page === 0) return undefined
      engine._FORM_OnAfterLoadPage(page, form)
      const value = use({ draw: (width, height) => draw(page, width, height), text: () => readText(page) })
      engine._FORM_OnBeforeClosePage(page, form)
      engine._FPDF_ClosePage(page)
      return value
    },
  })
}

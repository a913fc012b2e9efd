import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildPdf } from './buildPdf.ts'
import { buildPng } from './buildPng.ts'
import { RENDER_LIMITS, type RenderLimits } from './limits.ts'
import { inspectPdf, renderPdf } from './renderPdf.ts'
import type { PdfFailure, RenderedPage } from './renderedPage.ts'

// Drawing gives way to everything else on the machine, the other tests included.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let files = 0
const stored = async (content: Uint8Array): Promise<string> => {
  const path = join(folder, `${files++}.pdf`)
  await writeFile(path, content)
  return path
}
const rendered = async (content: Uint8Array, limits: Partial<RenderLimits> = {}) => {
  const pages: RenderedPage[] = []
  const onPage = (page: RenderedPage) => void pages.push(page)
  const result = await renderPdf({ path: await stored(content), limits: { ...RENDER_LIMITS, ...limits }, onPage })
  return { result, pages }
}
const isWebp = (data: Uint8Array) => Buffer.from(data.subarray(8, 12)).toString() === 'WEBP'

const sentence = 'Quán triệt, triển khai văn bản về công tác xây dựng Đảng: nghiên cứu kỹ nội dung cốt lõi.'

describe('a readable file', () => {
  test('becomes three images and NFC text per page, in order', async () => {
    const content = await buildPdf(3, (pdf, number) => {
      // Decomposed, as some writers store it: letters and their marks apart.
      for (let line = 1; line <= 34; line++) {
        const words = `Trang ${number}.${line} ${sentence.slice((line * 7) % 40, 60)} ${sentence.slice(0, (line * 11) % 20)}`
        pdf.text(words.normalize('NFD'), { lineBreak: false }).moveDown()
      }
    })
    const { result, pages } = await rendered(content)
    expect(result).toEqual({ ok: true, value: { pages: 3 } })
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3])
    for (const page of pages) {
      expect(page.images.map(({ width, height }) => [width, height])).toEqual([[480, 679], [1080, 1527], [1920, 2715]])
      expect(page.images.every((image) => isWebp(image.data) && image.bytes === image.data.length)).toBe(true)
      expect(page.text.plain).toContain(`Trang ${page.number}.7 `)
      expect(page.text.plain).toContain('công tác xây dựng Đảng')
    }
    // A full page of text in a delegate's hand, on a thin line.
    expect(pages[0]?.images[1]?.bytes).toBeLessThan(60_000)
  })

  test.each([
    { rotation: 0, shape: 'upright', x: 0.1, y: 0.5 },
    { rotation: 90, shape: 'turned', x: 0.5, y: 0.1 },
  ])('says where text is seen on a page turned by $rotation', async ({ rotation, shape, x, y }) => {
    const content = await buildPdf(1, (pdf) => {
      if (rotation) Object.assign(pdf.page.dictionary.data, { Rotate: rotation })
      pdf.text('Điểm cầu', pdf.page.width * 0.1, pdf.page.height * 0.5, { lineBreak: false })
    })
    const page = (await rendered(content)).pages[0]
    const item = page?.text.items[0]
    expect(page && page.width > page.height).toBe(shape === 'turned')
    expect(item?.text).toBe('Điểm cầu')
    if (shape === 'upright') expect([item?.x, item?.y]).toEqual([expect.closeTo(x, 2), expect.closeTo(y, 2)])
    // Turned clockwise, what was halfway down is halfway in from the right, and reads from the top.
    else expect([(item?.x ?? 0) + (item?.w ?? 0), item?.y]).toEqual([expect.closeTo(x, 2), expect.closeTo(y, 2)])
  })

  test('keeps two columns of one line apart', async () => {
    const content = await buildPdf(1, (pdf) => {
      pdf.text('BỘ CHÍNH TRỊ', 60, 60, { lineBreak: false }).text('ĐẢNG CỘNG SẢN VIỆT NAM', 330, 60, { lineBreak: false })
    })
    const { pages } = await rendered(content)
    expect(pages[0]?.text.items.map((item) => item.text)).toEqual(['BỘ CHÍNH TRỊ', 'ĐẢNG CỘNG SẢN VIỆT NAM'])
  })

  test('stores a photograph lossy: far below a byte per pixel', async () => {
    const photo = buildPng(600, 800, (x, y) => 128 + 60 * Math.sin(x / 40) + 60 * Math.sin(x * x + y * y))
    const content = await buildPdf(1, (pdf) => pdf.image(photo, 0, 0, { fit: [595, 842] }))
    const { pages } = await rendered(content)
    expect(pages[0]?.images[2]?.bytes).toBeLessThan(1920 * 2715 / 2)
  })

  test('is inspected without drawing', async () => {
    const path = await stored(await buildPdf(7))
    expect(await inspectPdf({ path, limits: RENDER_LIMITS })).toEqual({ ok: true, value: { pages: 7 } })
  })

  test('with no text has empty text', async () => {
    expect((await rendered(await buildPdf(1))).pages[0]?.text).toEqual({ plain: '', items: [] })
  })
})

describe('a file that cannot become pages is refused by name', () => {
  const good = () => buildPdf(5, (pdf) => pdf.text(sentence))
  const cases: { what: string; content: () => Promise<Uint8Array>; failure: PdfFailure; limits?: Partial<RenderLimits> }[] = [
    { what: 'no bytes', content: async () => new Uint8Array(), failure: 'empty' },
    { what: 'no pages', content: () => buildPdf(0), failure: 'empty' },
    { what: 'a picture called .pdf', content: async () => buildPng(20, 20, () => 200), failure: 'notPdf' },
    { what: 'a header and nothing else', content: async () => Buffer.from('%PDF-1.7\n%%EOF\n'), failure: 'truncated' },
    { what: 'a password', content: () => buildPdf(1, undefined, { userPassword: 'bí mật', pdfVersion: '1.7ext3' }), failure: 'encrypted' },
    { what: 'an end cut off', content: async () => (await good()).subarray(0, -400), failure: 'truncated' },
    { what: 'a half cut off', content: async () => (await good()).subarray(0, 4000), failure: 'truncated' },
    { what: '10,000 pages', content: () => buildPdf(10_000), failure: 'tooManyPages' },
    { what: 'too many bytes', content: good, failure: 'tooLarge', limits: { maxBytes: 1000 } },
    { what: 'a page of 20,000 points', content: () => buildPdf(1, undefined, { size: [20_000, 20_000] }), failure: 'pageTooLarge' },
    { what: 'a page a hundred times taller than wide', content: () => buildPdf(1, undefined, { size: [100, 10_000] }), failure: 'pageTooLarge' },
    { what: 'no time', content: good, failure: 'timedOut', limits: { pageTimeoutMs: 1 } },
    { what: 'no time in all', content: good, failure: 'timedOut', limits: { totalTimeoutMs: 1 } },
  ]
  test.each(cases)('$what: $failure', async ({ content, failure, limits }) => {
    const { result, pages } = await rendered(await content(), limits)
    expect(result).toEqual({ ok: false, failure })
    expect(pages).toEqual([])
  })

  test('more memory than it may have: renderFailed, with the reason for the log', async () => {
    const faults: Error[] = []
    const limits = { ...RENDER_LIMITS, maxMemoryBytes: 20 * 1024 * 1024 }
    const path = await stored(await good())
    const result = await renderPdf({ path, limits, onPage: () => undefined, onFault: (fault) => faults.push(fault) })
    expect(result).toEqual({ ok: false, failure: 'renderFailed' })
    expect(faults).toHaveLength(1)
  })
})

describe('stopping', () => {
  const content = () => buildPdf(20, (pdf) => pdf.text(sentence))

  test('a cancelled rendering hands over nothing more', async () => {
    const stop = new AbortController()
    const seen: number[] = []
    const onPage = (page: RenderedPage) => {
      seen.push(page.number)
      stop.abort()
    }
    const result = await renderPdf({ path: await stored(await content()), limits: RENDER_LIMITS, onPage, signal: stop.signal })
    expect(result).toEqual({ ok: false, failure: 'cancelled' })
    expect(seen).toEqual([1])
  })

  test('a signal that came first starts nothing', async () => {
    const path = await stored(await content())
    const result = await inspectPdf({ path, limits: RENDER_LIMITS, signal: AbortSignal.abort() })
    expect(result).toEqual({ ok: false, failure: 'cancelled' })
  })

  test("what the caller's own storing throws reaches the caller", async () => {
    const path = await stored(await content())
    const onPage = () => Promise.reject(new Error('disk full'))
    await expect(renderPdf({ path, limits: RENDER_LIMITS, onPage })).rejects.toThrow('disk full')
  })
})

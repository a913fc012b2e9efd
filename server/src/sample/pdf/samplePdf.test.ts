import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { RENDER_LIMITS } from '../../documents/rendering/limits.ts'
import { inspectPdf, renderPdf } from '../../documents/rendering/renderPdf.ts'
import { sampleDocuments } from '../data/conference.ts'
import { makeSamplePdf } from './samplePdf.ts'

// Drawing gives way to everything else on the machine, the other tests included.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(sampleDocuments)('$number is a PDF of a few pages, the same bytes each time', async (document) => {
  const content = await makeSamplePdf(document)
  expect(content.equals(await makeSamplePdf(document))).toBe(true)
  const path = join(folder, `${document.number.replace('/', ' ')}.pdf`)
  await writeFile(path, content)
  const inspected = await inspectPdf({ path, limits: RENDER_LIMITS })
  expect(inspected.ok && inspected.value.pages).toBeGreaterThanOrEqual(4)
  expect(inspected.ok && inspected.value.pages).toBeLessThanOrEqual(8)
})

test('a page says what the document is, and that it is a sample', async () => {
  const document = sampleDocuments.find(({ number }) => number === '37-QĐ/TƯ')
  if (!document) throw new Error('the sample lost a document')
  const path = join(folder, 'read.pdf')
  await writeFile(path, await makeSamplePdf(document))
  const texts: string[] = []
  await renderPdf({ path, limits: RENDER_LIMITS, onPage: (page) => void texts.push(page.text.plain) })
  for (const words of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'Số 37-QĐ/TƯ', 'Hà Nội, ngày 25 tháng 10 năm 2021', 'QUY ĐỊNH', document.subject]) {
    expect(texts[0]).toContain(words)
  }
  texts.forEach((text, index) => expect(text).toContain(`không phải văn bản chính thức · trang ${index + 1}/${texts.length}`))
})

import { createHash } from 'node:crypto'
import type { FileFailure } from '@diem-cau/shared/documents/documents.queries.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Library, buildLibrary } from '../testing/buildLibrary.ts'
import { documentFiles, documentPages } from './documents.tables.ts'
import { buildPdf } from './rendering/buildPdf.ts'
import { buildPng } from './rendering/buildPng.ts'

const MAX_BYTES = 3_000_000
let library: Library
beforeEach(async () => {
  library = await buildLibrary({ maxBytes: MAX_BYTES, maxPages: 50 })
})
afterEach(() => library.close())

const written = (pages: number, words = 'Quán triệt văn bản') => buildPdf(pages, (pdf, page) => void pdf.text(`${words}, trang ${page}`))

describe('a file that cannot become pages is refused by name and leaves nothing', () => {
  const cases: { what: string; content: () => Promise<Uint8Array>; failure: FileFailure; status?: number }[] = [
    { what: 'no bytes', content: async () => new Uint8Array(), failure: 'empty' },
    { what: 'a picture called .pdf', content: async () => buildPng(20, 20, () => 200), failure: 'notPdf' },
    { what: 'a password', content: () => buildPdf(1, undefined, { userPassword: 'bí mật', pdfVersion: '1.7ext3' }), failure: 'encrypted' },
    { what: 'an end cut off', content: async () => (await written(5)).subarray(0, -400), failure: 'truncated' },
    { what: 'too many pages', content: () => buildPdf(51), failure: 'tooManyPages' },
    { what: 'too many bytes', content: async () => Buffer.alloc(MAX_BYTES * 4, '%PDF-1.7 '), failure: 'tooLarge', status: 413 },
  ]
  test.each(cases)('$what: $failure', async ({ content, failure, status = 422 }) => {
    const id = await library.add()
    const answer = await library.upload(id, await content())
    expect([answer.status, await answer.json()]).toEqual([status, { ok: false, failure }])
    expect((await library.find(id)).file).toBeNull()
    expect(await library.db.select().from(documentFiles)).toEqual([])
    expect(await library.storedFiles()).toEqual([])
  })

  test('a line that breaks off', async () => {
    const id = await library.add()
    const pdf = await written(5)
    const half = new ReadableStream({
      start: (sender) => sender.enqueue(pdf.subarray(0, 2000)),
      pull: (sender) => sender.error(new Error('line lost')),
    })
    await expect(library.upload(id, half)).rejects.toThrow()
    await vi.waitFor(async () => expect(await library.storedFiles()).toEqual([]))
    expect((await library.find(id)).file).toBeNull()
    expect((await library.upload(id, pdf)).status).toBe(202)
  })

  test('a new file that is refused leaves the old one in its place', async () => {
    const id = await library.add()
    await library.upload(id, await written(1))
    await (await library.documents()).whenIdle()
    const before = await library.find(id)
    await library.upload(id, Buffer.from('no PDF'))
    expect(await library.find(id)).toEqual(before)
  })
})

test('only those who keep the library may upload, and only to what is there', async () => {
  const id = await library.add()
  const put = async (who: string, documentId: string) => {
    const headers = { 'x-as': who, 'content-type': 'application/pdf' }
    return (await library.request(`/api/documents/${documentId}/file`, { method: 'PUT', headers, body: 'x' })).status
  }
  expect([await put('', id), await put('guest', id), await put('keeper', '000000000000'), await put('keeper', '1; drop')]).toEqual([401, 403, 404, 404])
})

test('the same bytes again, for another document, are drawn once', async () => {
  const pdf = await written(2)
  const [first, second] = [await library.add('01-QĐ/TU'), await library.add('02-QĐ/TU')]
  await library.upload(first, pdf, 'một.pdf')
  await (await library.documents()).whenIdle()
  const answer = await library.upload(second, pdf, 'C:\\văn bản\\hai.pdf')
  expect(await answer.json()).toEqual({ fileHash: createHash('sha256').update(pdf).digest('hex') })
  expect((await library.find(second)).file).toMatchObject({ state: 'ready', pages: 2, name: 'hai.pdf' })
})

test('an uploaded file becomes pages, and the conferences that carry the document hear of it', async () => {
  const conferenceId = await library.createConference()
  const id = await library.add()
  await library.inLane(conferenceId, 'documents:attach', id)
  await library.upload(id, await written(6), 'quy định.pdf')
  await (await library.documents()).whenIdle()
  const { file } = await library.find(id)
  expect(file).toMatchObject({ state: 'ready', pages: 6, name: 'quy định.pdf', aspect: 0.7071 })
  const updates = (await library.eventsOf(conferenceId)).filter(({ type }) => type === 'documentUpdated')
  expect(updates).toEqual([{ type: 'documentUpdated', document: expect.objectContaining({ id, file: { hash: file?.hash, pages: 6, aspect: 0.7071 } }) }])
  expect((await library.request('/api/documents', { headers: { 'x-as': 'guest' } })).status).toBe(200)
})

test('a shorter file takes the place of the one on show when its pages are there, at its last page', async () => {
  const conferenceId = await library.createConference()
  const id = await library.add()
  await library.upload(id, await written(5))
  await (await library.documents()).whenIdle()
  await library.inLane(conferenceId, 'documents:attach', id)
  await library.happen(conferenceId, [{ type: 'documentShown', documentId: id, page: 5 }])
  await library.upload(id, await written(2, 'bản mới'))
  await (await library.documents()).whenIdle()
  const events = await library.eventsOf(conferenceId)
  expect(events.slice(2)).toMatchObject([{ type: 'documentUpdated', document: { file: { pages: 2 } } }, { type: 'pageTurned', page: 2 }])
})

test('a drawing that is stopped says so, and can be taken up again', async () => {
  const id = await library.add()
  await library.upload(id, await written(12))
  const underWay = { state: 'rendering', renderedPages: expect.toSatisfy((pages: number) => pages > 0) }
  await vi.waitFor(async () => expect((await library.find(id)).file).toMatchObject(underWay), { timeout: 15_000, interval: 10 })
  const change = async (method: string) =>
    (await library.request(`/api/documents/${id}/file/render`, { method, headers: { 'x-as': 'keeper' } })).status
  expect(await change('DELETE')).toBe(200)
  expect((await library.find(id)).file).toMatchObject({ state: 'failed', failure: 'cancelled' })
  expect(await library.db.select().from(documentPages)).toEqual([])
  expect(await change('DELETE')).toBe(409)
  expect(await change('POST')).toBe(202)
  await (await library.documents()).whenIdle()
  expect((await library.find(id)).file).toMatchObject({ state: 'ready', pages: 12 })
})

import { rm } from 'node:fs/promises'
import {
  PAGE_WIDTHS,
  libraryOriginalPath,
  libraryPagePath,
  originalPath,
  pageImagePath,
  pageTextPath,
} from '@diem-cau/shared/documents/documents.queries.ts'
import { type ConferenceId, type DocumentId, FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStore } from '../platform/files.ts'
import { type Library, buildLibrary } from '../testing/buildLibrary.ts'
import { buildPdf } from './rendering/buildPdf.ts'

let library: Library
let conferenceId: ConferenceId
let foreignId: ConferenceId
let documentId: DocumentId
let hash: FileHash
let pdf: Buffer

beforeAll(async () => {
  library = await buildLibrary()
  conferenceId = await library.createConference()
  foreignId = await library.createConference()
  documentId = await library.add()
  pdf = await buildPdf(3, (page, number) => void page.text(`Điểm cầu số ${number}`))
  await library.upload(documentId, pdf)
  await (await library.documents()).whenIdle()
  await library.inLane(conferenceId, 'documents:attach', documentId)
  const { file } = await library.find(documentId)
  if (!file) throw new Error('no file')
  hash = file.hash
})
afterAll(() => library.close())

/** A browser asks so; without it, `fetch` would add no-cache, which asks for the whole again. */
const asking = (response: Response) => ({ 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' })
const from = (path: string, headers: Record<string, string> = { 'x-in': conferenceId }) => library.request(path, { headers })

test('whoever is in the conference gets whole pages that never have to be asked for again', async () => {
  for (const width of PAGE_WIDTHS) expect((await from(pageImagePath(conferenceId, hash, 2, width))).status).toBe(200)
  const path = pageImagePath(conferenceId, hash, 2, 1080)
  const first = await from(path)
  expect(first.headers.get('content-type')).toBe('image/webp')
  expect(first.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  const image = Buffer.from(await first.arrayBuffer())
  expect(image.subarray(8, 12).toString()).toBe('WEBP')
  expect(image.readUInt32LE(4) + 8).toBe(image.length)
  const again = await from(path, { 'x-in': conferenceId, ...asking(first) })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each(['0', '-1', '4', '1000000000', '1e1', 'x', '%00', '01'])('page %s is out of range', async (page) => {
  for (const rest of ['480.webp', 'text']) {
    const answer = await from(`/api/conferences/${conferenceId}/pages/${hash}/${page}/${rest}`)
    expect([answer.status, await answer.json()]).toEqual([404, { ok: false, failure: 'pageOutOfRange' }])
  }
})

test('a page whose image is lost is a fault that nobody keeps', async () => {
  const image = (await (await library.documents()).findPage(hash, 3))?.images.find(({ width }) => width === 480)
  await rm((await openFileStore(library.folder)).path(FileHash.parse(image?.hash)))
  const answer = await from(pageImagePath(conferenceId, hash, 3, 480))
  expect(answer.status).toBe(500)
  expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, null])
})

test('no other width', async () => {
  const answer = await from(`/api/conferences/${conferenceId}/pages/${hash}/1/500.webp`)
  expect([answer.status, await answer.json()]).toEqual([404, { ok: false, failure: 'widthUnknown' }])
})

test('another conference, nobody at all, and a file nobody carries get nothing', async () => {
  const seen = async (path: string, headers: Record<string, string>) => (await (await from(path, headers)).json() as { failure: string }).failure
  const address = pageImagePath(conferenceId, hash, 1, 480)
  expect(await seen(address, { 'x-in': foreignId })).toBe('conferenceNotFound')
  expect(await seen(address, {})).toBe('conferenceNotFound')
  expect(await seen(pageImagePath(foreignId, hash, 1, 480), { 'x-in': foreignId })).toBe('documentNotFound')
  expect(await seen(originalPath(foreignId, documentId), { 'x-in': foreignId })).toBe('documentNotFound')
  expect(await seen(libraryPagePath(documentId, 1, 480), { 'x-in': conferenceId })).toBe('notSignedIn')
})

test('the text of a page comes with its places', async () => {
  const answer = await from(pageTextPath(conferenceId, hash, 3))
  expect(await answer.json()).toMatchObject({ plain: 'Điểm cầu số 3', items: [{ text: 'Điểm cầu số 3', x: expect.closeTo(0.12, 1) }] })
})

test('accounts see pages of the library, asked about each time because the file may change', async () => {
  const path = libraryPagePath(documentId, 1, 1920)
  const first = await from(path, { 'x-as': 'guest' })
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
  expect((await from(path, { 'x-as': 'guest', ...asking(first) })).status).toBe(304)
})

test('the original comes whole or in parts', async () => {
  for (const [path, headers] of [[originalPath(conferenceId, documentId), { 'x-in': conferenceId }], [libraryOriginalPath(documentId), { 'x-as': 'guest' }]] as const) {
    const whole = await from(path, headers)
    expect(whole.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await whole.arrayBuffer()).equals(pdf)).toBe(true)
    const part = await from(path, { ...headers, range: 'bytes=0-4' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, '%PDF-', `bytes 0-4/${pdf.length}`])
    expect((await from(path, { ...headers, range: `bytes=${pdf.length}-` })).status).toBe(416)
  }
})

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { openFileStore } from './files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const filesIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name)

test('a file is kept under the hash of its content, once, and read back', async () => {
  const store = await openFileStore(folder)
  const content = 'Nghị quyết số 04-NQ/TU'
  const hash = createHash('sha256').update(content).digest('hex')
  const parts = [content.slice(0, 5), content.slice(5)].map((part) => Buffer.from(part))
  const first = await store.putStream(Readable.from(parts), { maxBytes: 100 })
  expect(first).toEqual({ ok: true, value: { hash, bytes: Buffer.byteLength(content) } })
  const again = await store.put(Buffer.from(content))
  expect(again.hash).toBe(hash)
  expect(await filesIn(folder)).toEqual([hash])
  expect(store.path(again.hash)).toBe(join(folder, hash.slice(0, 2), hash))
  expect(await store.has(again.hash)).toBe(true)
  expect(await text(store.readStream(again.hash))).toBe(content)
})

test('many copies stored at once become one whole file', async () => {
  const store = await openFileStore(folder)
  const content = Buffer.alloc(300_000, 7)
  const stored = await Promise.all(Array.from({ length: 8 }, () => store.put(content)))
  expect(new Set(stored.map(({ hash }) => hash)).size).toBe(1)
  expect(await filesIn(folder)).toHaveLength(1)
})

test('a file over the limit is refused while it arrives, and its source is let go', async () => {
  const store = await openFileStore(folder)
  const source = new PassThrough()
  source.write(Buffer.alloc(11))
  expect(await store.putStream(source, { maxBytes: 10 })).toEqual({ ok: false, failure: 'tooLarge' })
  expect(source.destroyed).toBe(true)
  expect(await filesIn(folder)).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  const store = await openFileStore(folder)
  const source = new PassThrough()
  const putting = store.putStream(source, { maxBytes: 10 })
  source.write('half')
  source.destroy(new Error('line lost'))
  await expect(putting).rejects.toThrow('line lost')
  expect(await filesIn(folder)).toEqual([])
})

test('opening clears what a crash left, but not what another process is writing', async () => {
  await openFileStore(folder)
  const left = join(folder, 'unfinished', 'left')
  await writeFile(left, 'half')
  const longAgo = new Date(Date.now() - 25 * 60 * 60_000)
  await utimes(left, longAgo, longAgo)
  await writeFile(join(folder, 'unfinished', 'being-written'), 'half')
  await openFileStore(folder)
  expect(await readdir(join(folder, 'unfinished'))).toEqual(['being-written'])
})

test('an unknown hash is not there', async () => {
  const store = await openFileStore(folder)
  expect(await store.has(FileHash.parse('0'.repeat(64)))).toBe(false)
})

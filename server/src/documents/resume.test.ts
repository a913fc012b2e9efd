import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openFileStore } from '../platform/files.ts'
import { type Library, buildDetails, buildLibrary } from '../testing/buildLibrary.ts'
import { documentFiles, documentPages } from './documents.tables.ts'
import { findPage } from './files.repository.ts'
import { buildPdf } from './rendering/buildPdf.ts'

const PAGES = 10
let library: Library
beforeEach(async () => {
  library = await buildLibrary()
})
afterEach(() => library.close())

const fileRow = async () => {
  const [row] = await library.db.select().from(documentFiles)
  if (!row) throw new Error('no file yet')
  return { ...row, hash: FileHash.parse(row.hash) }
}
const untilTwoPages = () =>
  vi.waitFor(async () => expect((await fileRow()).renderedPages).toBeGreaterThanOrEqual(2), { timeout: 15_000, interval: 5 })

/** Takes the first page's image away: if it comes back, the page was drawn a second time. */
const loseFirstImage = async (): Promise<string> => {
  const [image] = (await findPage(library.db, (await fileRow()).hash, 1))?.images ?? []
  if (!image) throw new Error('the first page has no image')
  await rm((await openFileStore(library.folder)).path(FileHash.parse(image.hash)))
  return image.hash
}

const expectFinished = async (lost: string) => {
  await (await library.documents()).whenIdle()
  expect(await fileRow()).toMatchObject({ state: 'ready', pages: PAGES, renderedPages: PAGES })
  expect(await library.db.select().from(documentPages)).toHaveLength(PAGES)
  expect(await library.storedFiles()).not.toContain(lost)
}

test('after kill -9 in the middle, the next start goes on behind the last stored page', async () => {
  const pdf = join(library.folder, 'source.pdf')
  await writeFile(pdf, await buildPdf(PAGES, (page, number) => void page.text(`trang ${number}`)))
  const program = fileURLToPath(new URL('../testing/renderingProcess.ts', import.meta.url))
  const child = spawn(process.execPath, [program, library.url, library.folder, pdf, JSON.stringify(buildDetails())], { stdio: 'inherit' })
  await untilTwoPages()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await fileRow()).toMatchObject({ state: 'rendering' })
  await expectFinished(await loseFirstImage())
})

test('a server that closes in the middle does not wait for the pages, and goes on at the next start', async () => {
  const service = await library.documents()
  await service.addWithFile(buildDetails(), await buildPdf(PAGES, (page, number) => void page.text(`trang ${number}`)))
  await untilTwoPages()
  await library.stop()
  expect(await fileRow()).toMatchObject({ state: 'rendering', failure: null })
  await expectFinished(await loseFirstImage())
})

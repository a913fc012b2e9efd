import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataDirError, openDataDir, openSecret } from './dataDir.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diem-cau-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the secret is made once, closed to others, and the same for starts at the same moment', async () => {
  const secrets = await Promise.all([openSecret(folder), openSecret(folder)])
  expect(new Set([...secrets, await openSecret(folder)]).size).toBe(1)
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['secret'])
})

test('a data directory that cannot be one is refused in words', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(openDataDir(join(folder, 'file', 'below'))).rejects.toBeInstanceOf(DataDirError)
})

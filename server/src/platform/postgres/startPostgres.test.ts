import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../logging.ts'
import { startPostgres } from './startPostgres.ts'

const log = createLog('silent')
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diem-cau-postgres-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const ask = async (url: string, statement: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query<Record<string, unknown>>(statement)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}
const pidFile = () => join(dataDir, 'postgres', 'data', 'postmaster.pid')
const postmasterPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0])

test('settings that correctness rests on', async () => {
  const { url, close } = await startPostgres({ dataDir, log })
  expect(await ask(url, 'SHOW fsync')).toBe('on')
  expect(await ask(url, 'SHOW server_encoding')).toBe('UTF8')
  expect(await ask(url, 'SHOW timezone')).toBe('UTC')
  expect(await ask(url, 'SHOW listen_addresses')).toBe('')
  expect(await ask(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false)
  expect(await ask(url, "SELECT lower('ĐIỂM CẦU')")).toBe('điểm cầu')
  await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  await close()
})

test('a second server on the same data directory is refused, and the first goes on', async () => {
  const first = await startPostgres({ dataDir, log })
  await expect(startPostgres({ dataDir, log })).rejects.toMatchObject({ failure: 'inUse' })
  expect(await ask(first.url, 'SELECT 1')).toBe(1)
  await first.close()
})

test('what was committed is there after a crash of the database, which the server is told of', async () => {
  const crashed = await startPostgres({ dataDir, log })
  await ask(crashed.url, "CREATE TABLE kept AS SELECT 'committed' AS word")
  process.kill(await postmasterPid(), 'SIGKILL')
  await crashed.lost
  const next = await startPostgres({ dataDir, log })
  expect(await ask(next.url, 'SELECT word FROM kept')).toBe('committed')
  await next.close()
})

test('a process file whose number is now that of another program is no obstacle', async () => {
  await writeFile(pidFile(), `${process.ppid}\n/elsewhere\n1\n5432\n/tmp\n`)
  const { url, close } = await startPostgres({ dataDir, log })
  expect(await ask(url, 'SELECT 1')).toBe(1)
  await close()
})

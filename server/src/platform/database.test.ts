import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../testing/testDatabase.ts'
import { migrate, openDatabase } from './database.ts'

test('servers that start together migrate once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'diem-cau-migrations-'))
  await mkdir(join(folder, 'meta'))
  await writeFile(join(folder, '0000_first.sql'), 'CREATE TABLE halls (id text PRIMARY KEY); SELECT pg_sleep(0.2);')
  const entries = [{ idx: 0, version: '7', when: 4_102_444_800_000, tag: '0000_first', breakpoints: true }]
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))

  const first = await createTestDatabase()
  const second = openDatabase(first.url)
  await Promise.all([migrate(first.db, folder), migrate(second.db, folder)])
  const { rows } = await second.pool.query('SELECT created_at FROM drizzle.__drizzle_migrations WHERE created_at = 4102444800000')
  expect(rows).toHaveLength(1)

  await second.close()
  await first.close()
  await rm(folder, { recursive: true })
})

test('every test database is its own', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  await one.pool.query('CREATE TABLE only_here (id int)')
  await expect(other.pool.query('SELECT * FROM only_here')).rejects.toMatchObject({ code: '42P01' })
  await Promise.all([one.close(), other.close()])
})

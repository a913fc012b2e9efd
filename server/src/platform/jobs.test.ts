import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type TestDatabase, createTestDatabase } from '../testing/testDatabase.ts'
import { type Jobs, createJobs } from './jobs.ts'
import { createLog } from './logging.ts'

const greeting = { name: 'greet', payload: z.object({ name: z.string() }) }
const log = createLog('silent')
let database: TestDatabase
let jobs: Jobs
beforeEach(async () => {
  database = await createTestDatabase()
  jobs = await createJobs(database.url, log)
})
afterEach(async () => {
  await jobs.close()
  await database.close()
})

test('a job is there when its transaction commits, and never when it does not', async () => {
  const { db } = database
  const greeted: string[] = []
  await jobs.work(greeting, async ({ name }) => void greeted.push(name))
  const failing = db.transaction(async (tx) => {
    await jobs.send(tx, greeting, { name: 'rolled back' })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await db.transaction((tx) => jobs.send(tx, greeting, { name: 'committed' }))
  await vi.waitFor(() => expect(greeted).toEqual(['committed']))
  await vi.waitFor(async () => expect(await jobs.pending(db, greeting)).toBe(0))
})

test('a job whose handler throws is given out again', async () => {
  let tries = 0
  await jobs.work(greeting, async () => {
    tries += 1
    if (tries === 1) throw new Error('not today')
  })
  await jobs.send(database.db, greeting, { name: 'again' })
  await vi.waitFor(async () => expect([tries, await jobs.pending(database.db, greeting)]).toEqual([2, 0]), { timeout: 15_000 })
})

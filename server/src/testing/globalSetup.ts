import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate, openDatabase } from '../platform/database.ts'
import { createLog } from '../platform/logging.ts'
import { startPostgres } from '../platform/postgres/startPostgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database of the one cluster of this run: migrated, and only ever copied from. */
    templateUrl: string
  }
}

/** One real PostgreSQL for the whole run, in a folder that goes with it. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diem-cau-tests-'))
  const postgres = await startPostgres({ dataDir, log: createLog('error') })
  const template = openDatabase(postgres.url)
  await migrate(template.db)
  await template.close() // a database is copied only while nobody is connected to it
  project.provide('templateUrl', postgres.url)
  return async () => {
    await postgres.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

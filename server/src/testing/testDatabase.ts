import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type Database } from '../platform/database.ts'

export interface TestDatabase extends Database {
  readonly url: string
}

/** Where CREATE and DROP DATABASE are sent from: neither the template nor a test's own may be in use then. */
const MAINTENANCE = 'postgres'

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: withDatabase(MAINTENANCE) })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const databaseOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1)
const withDatabase = (name: string): string => {
  const url = inject('templateUrl')
  return url.slice(0, url.lastIndexOf('/') + 1) + name
}

/** A migrated, empty database for one test file (about 60 ms). `close` drops it. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${databaseOf(inject('templateUrl'))}`)
  const url = withDatabase(name)
  const database = openDatabase(url, { poolSize: 5 })
  return {
    ...database,
    url,
    close: async () => {
      await database.close()
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

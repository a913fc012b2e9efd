import { fileURLToPath } from 'node:url'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Log } from './logging.ts'

export type Db = NodePgDatabase & { readonly $client: pg.Pool }

export interface Database {
  readonly pool: pg.Pool
  readonly db: Db
  /** Waits for running queries, then closes every connection. */
  close(): Promise<void>
}

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))
/** Any number that nobody else on this database uses: the two halves spell "diem", "migr". */
const MIGRATION_LOCK = [0x6469656d, 0x6d696772]

/** `poolSize` connections at most (default 20). An idle connection that breaks is logged and replaced on next use. */
export const openDatabase = (url: string, options: { log?: Log; poolSize?: number } = {}): Database => {
  const pool = new pg.Pool({ connectionString: url, max: options.poolSize ?? 20 })
  let isClosing = false
  pool.on('error', (error) => {
    if (!isClosing) options.log?.warn({ err: error }, 'an idle database connection broke')
  })
  const close = (): Promise<void> => {
    isClosing = true
    return pool.end()
  }
  return { pool, db: drizzle({ client: pool }), close }
}

/** Brings the schema up to date; processes that start together wait for the first and then find nothing to do. */
export const migrate = async (db: Db, migrationsFolder: string = MIGRATIONS): Promise<void> => {
  const holder = await db.$client.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1, $2)', MIGRATION_LOCK)
    await applyMigrations(db, { migrationsFolder })
  } finally {
    // Ends the session rather than unlocking it, so that a failure half-way cannot leave the lock in the pool.
    holder.release(true)
  }
}

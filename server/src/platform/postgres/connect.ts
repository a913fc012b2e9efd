import pg from 'pg'
import { SUPERUSER, type Cluster } from './cluster.ts'

/** An advisory lock held, in the database `postgres`, by the one server that uses a cluster. */
const OWNER_LOCK = [0x6469656d, 0x6f776e72]

export const connectAsSuperuser = async (
  cluster: Cluster,
  socketDir: string,
  onBreak: (error: Error) => void,
): Promise<pg.Client> => {
  const client = new pg.Client({ host: socketDir, user: SUPERUSER, password: cluster.password, database: 'postgres' })
  client.on('error', onBreak)
  await client.connect()
  return client
}

export const takeOwnerLock = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS taken', OWNER_LOCK)
  return rows[0]?.taken === true
}

/** Looks without taking, so that two who look at the same time do not mistake each other for the owner. */
export const hasOwner = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND objid = $2) AS held`,
    OWNER_LOCK,
  )
  return rows[0]?.held === true
}

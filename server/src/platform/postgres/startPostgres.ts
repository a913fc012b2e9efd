import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import type { Log } from '../logging.ts'
import { openCluster, type Cluster } from './cluster.ts'
import { connectAsSuperuser, takeOwnerLock } from './connect.ts'
import { DatabaseError, hasCode } from './databaseError.ts'
import { startKeeper, type Keeper } from './keeper.ts'
import { settlePredecessor } from './predecessor.ts'

export interface EmbeddedPostgres {
  /** For the server's own role, which owns its database and may create others but is no superuser. */
  readonly url: string
  /** Resolves when the database ended although nobody called close(): the server cannot go on. */
  readonly lost: Promise<void>
  /** Clean stop. Close your own connections first: those still open are cut. */
  close(): Promise<void>
}

const APP = 'diem_cau'
const ATTEMPTS = 3
const POLL_MS = 20
const LONG_RECOVERY_MS = 5_000
/** No socket yet, nobody behind it yet, or "the database system is starting up". */
const NOT_YET = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03']

/** Recovery after a crash may take long, so this waits as long as the database lives. */
const connectWhenReady = async (
  cluster: Cluster,
  keeper: Keeper,
  log: Log,
  onBreak: (error: Error) => void,
): Promise<pg.Client | undefined> => {
  const began = performance.now()
  let isAnnounced = false
  while (keeper.isRunning()) {
    try {
      return await connectAsSuperuser(cluster, keeper.socketDir, onBreak)
    } catch (error) {
      if (!hasCode(error, ...NOT_YET)) throw error
    }
    if (!isAnnounced && performance.now() - began > LONG_RECOVERY_MS) {
      isAnnounced = true
      log.warn('the database is recovering from an unclean stop; this may take a while')
    }
    await delay(POLL_MS)
  }
  return undefined
}

/** A fresh password each time, so that the one in use never touches the disk. */
const openAppDatabase = async (superuser: pg.Client): Promise<string> => {
  const password = randomBytes(24).toString('base64url')
  const { rows } = await superuser.query<{ role: boolean; database: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
            EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
    [APP],
  )
  const verb = rows[0]?.role ? 'ALTER' : 'CREATE'
  await superuser.query(`${verb} ROLE ${APP} LOGIN CREATEDB PASSWORD '${password}'`)
  if (!rows[0]?.database) await superuser.query(`CREATE DATABASE ${APP} OWNER ${APP}`)
  return password
}

/** undefined: another server's database appeared on the cluster first. */
const tryToStart = async (cluster: Cluster, log: Log): Promise<EmbeddedPostgres | undefined> => {
  const keeper = await startKeeper(cluster)
  try {
    let isClosing = false
    const owner = await connectWhenReady(cluster, keeper, log, (error) => {
      if (!isClosing) log.error({ err: error }, 'the connection that owns the database broke')
    })
    if (!owner) {
      const lastWords = await keeper.lastWords()
      if (lastWords.includes('lock file "postmaster.pid" already exists')) return undefined
      throw new DatabaseError('startFailed', `The database did not start. Its last words:\n${lastWords}`)
    }
    if (!(await takeOwnerLock(owner))) throw new DatabaseError('inUse', 'Another server took this data directory.')
    const password = await openAppDatabase(owner)
    return {
      url: `postgres://${APP}:${password}@${encodeURIComponent(keeper.socketDir)}/${APP}`,
      lost: new Promise((resolve) => void keeper.ended.then(() => !isClosing && resolve())),
      close: async () => {
        isClosing = true
        await owner.end()
        await keeper.stop()
      },
    }
  } catch (error) {
    await keeper.stop()
    throw error
  }
}

/**
 * Starts the PostgreSQL that belongs to `dataDir` (made on first use) and returns when it answers. Whatever an
 * earlier server left, a crash included, is put right first. Throws DatabaseError with a message for people.
 */
export const startPostgres = async ({ dataDir, log }: { dataDir: string; log: Log }): Promise<EmbeddedPostgres> => {
  const cluster = await openCluster(dataDir, log)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await settlePredecessor(cluster, log)
    const started = await tryToStart(cluster, log)
    if (started) return started
  }
  throw new DatabaseError('inUse', `Other servers keep starting on ${dataDir}. Give this one a DATA_DIR of its own.`)
}

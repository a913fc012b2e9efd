import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openDataDir } from '../dataDir.ts'
import type { Log } from '../logging.ts'
import { findBinaries, openSharedPlace } from './binaries.ts'
import { DatabaseError, hasCode } from './databaseError.ts'
import { findDatabaseUser, type DatabaseUser } from './databaseUser.ts'
import { letThrough } from './reach.ts'

/** A database on disk: `home` holds `data` (PGDATA), `password` of the superuser, `log`, and `data-dir`, its owner. */
export interface Cluster {
  readonly home: string
  readonly data: string
  readonly bin: string
  readonly user: DatabaseUser
  readonly password: string
}

export const SUPERUSER = 'postgres'
const MAJOR = '18'
/** Nothing of our own environment: it may hold secrets, and LC_* or PG* would change what is created. */
export const CLEAN_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const runInitdb = async (bin: string, home: string, user: DatabaseUser): Promise<void> => {
  const initdb = spawn(
    join(bin, 'initdb'),
    [
      `--pgdata=${join(home, 'data')}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${join(home, 'password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...user, cwd: '/', env: CLEAN_ENV, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<number | null>((resolve, reject) => initdb.on('error', reject).on('close', resolve))
  const [complaint, code] = await Promise.all([text(initdb.stderr), ended])
  if (code !== 0) throw new Error(complaint.trim() || `initdb ended with code ${code}`)
}

/** Only `data` becomes the database user's; the rest stays root's, which opens files there. */
const lend = async (home: string, { uid, gid }: NonNullable<DatabaseUser>): Promise<void> => {
  const password = join(home, 'password')
  for (const path of [home, password]) await chown(path, 0, gid)
  await chmod(home, 0o710)
  await chmod(password, 0o640)
  await chown(join(home, 'data'), uid, gid)
}

/** Creates under a draft name and publishes at once, so that a start cut short leaves no half-made database. */
const create = async (dataDir: string, bin: string, user: DatabaseUser, log: Log): Promise<void> => {
  const published = join(dataDir, 'postgres')
  const isReachable = await letThrough(user, dataDir)
  const parent = isReachable ? dataDir : await openSharedPlace()
  const draft = await mkdtemp(join(parent, isReachable ? '.postgres-' : 'database-'))
  try {
    await writeFile(join(draft, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 })
    await writeFile(join(draft, 'data-dir'), dataDir)
    await mkdir(join(draft, 'data'), { mode: 0o700 })
    if (user) await lend(draft, user)
    await runInitdb(bin, draft, user)
    if (isReachable) await rename(draft, published)
    else await symlink(draft, published)
    log.info({ home: isReachable ? published : draft }, 'created the database')
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (hasCode(error, 'EEXIST', 'ENOTEMPTY')) return // another start was first: its database is as good
    throw new DatabaseError('createFailed', `The database could not be created in ${parent}.\n${String(error)}\n` +
      'Choose another DATA_DIR, or set DATABASE_URL to use a PostgreSQL of your own.')
  }
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/** A copied data directory still links to the first one's database; a moved one takes its database along. */
const checkOwner = async (dataDir: string, home: string): Promise<void> => {
  const owner = (await readFile(join(home, 'data-dir'), 'utf8')).trim()
  if (owner === dataDir) return
  const link = join(owner, 'postgres')
  if ((await exists(link)) && (await realpath(link)) === home) {
    throw new DatabaseError(
      'belongsToOther',
      `${dataDir} is a copy of ${owner}: both lead to the same database (${home}).\n` +
        `Remove the link ${join(dataDir, 'postgres')} to begin with an empty database.`,
    )
  }
  await writeFile(join(home, 'data-dir'), dataDir)
}

/**
 * The database of a data directory, made on first use. As root it belongs to another user, and lies outside the
 * data directory (behind the link `postgres`) when that user cannot get there, as under root's own home.
 */
export const openCluster = async (givenDataDir: string, log: Log): Promise<Cluster> => {
  await openDataDir(givenDataDir)
  const dataDir = await realpath(givenDataDir)
  const user = await findDatabaseUser()
  const bin = await findBinaries(user)
  if (!(await exists(join(dataDir, 'postgres')))) await create(dataDir, bin, user, log)
  const home = await realpath(join(dataDir, 'postgres'))
  try {
    await checkOwner(dataDir, home)
    const version = (await readFile(join(home, 'data', 'PG_VERSION'), 'utf8')).trim()
    if (version !== MAJOR) {
      throw new DatabaseError('otherVersion', `The database in ${home} is of PostgreSQL ${version}; this release brings ${MAJOR}.`)
    }
    const password = (await readFile(join(home, 'password'), 'utf8')).trim()
    return { home, data: join(home, 'data'), bin, user, password }
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error
    throw new DatabaseError('belongsToOther', `The database in ${home} belongs to another user, perhaps because it was first ` +
      'started as root.\nStart as that user, or choose another DATA_DIR.')
  }
}

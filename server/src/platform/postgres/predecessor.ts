import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Log } from '../logging.ts'
import type { Cluster } from './cluster.ts'
import { connectAsSuperuser, hasOwner } from './connect.ts'
import { DatabaseError, hasCode } from './databaseError.ts'

const POLL_MS = 50
/** A server holds its lock within milliseconds of starting its database; one that nobody holds this long is left over. */
const UNOWNED_MS = 2_000
const PATIENCE_MS = 60_000

interface Predecessor {
  readonly pid: number
  readonly socketDir: string
}

/** postmaster.pid: line 1 the process, line 2 the data directory, line 5 the folder of its socket. */
const readPidFile = async (path: string): Promise<Predecessor | undefined> => {
  const lines = await readFile(path, 'utf8').then((content) => content.split('\n'), () => [])
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 1 ? { pid, socketDir: lines[4] ?? '' } : undefined
}

const commandOf = async (pid: number): Promise<string> => {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)])).stdout
  } catch {
    return ''
  }
}

type Owner = 'owned' | 'unowned' | 'silent'

const askOwner = async (cluster: Cluster, socketDir: string, log: Log): Promise<Owner> => {
  try {
    const client = await connectAsSuperuser(cluster, socketDir, (error) => log.debug({ err: error }, 'predecessor left'))
    const owner = (await hasOwner(client)) ? 'owned' : 'unowned'
    await client.end()
    return owner
  } catch (error) {
    log.debug({ err: error }, 'an earlier database is starting or shutting down')
    return 'silent'
  }
}

/** A keeper removes its own; this is for one that was killed. */
const removeSocketDir = async (socketDir: string): Promise<void> => {
  if (basename(socketDir).startsWith('diem-cau-')) await rm(socketDir, { recursive: true, force: true })
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

/**
 * Returns when no PostgreSQL runs on the cluster: waits for one that is shutting down, stops one that lost its
 * server and its keeper, and refuses (`inUse`) when a living server uses it.
 */
export const settlePredecessor = async (cluster: Cluster, log: Log): Promise<void> => {
  const pidFile = join(cluster.data, 'postmaster.pid')
  const began = performance.now()
  let unownedSince: number | undefined
  let lastSocketDir = ''
  for (;;) {
    const predecessor = await readPidFile(pidFile)
    if (!predecessor) return removeSocketDir(lastSocketDir)
    const { pid, socketDir } = predecessor
    lastSocketDir = socketDir
    // The number may meanwhile be another program's, after a reboot for one.
    if (!(await commandOf(pid)).includes(cluster.data)) {
      if ((await readPidFile(pidFile))?.pid === pid) await rm(pidFile, { force: true })
      return removeSocketDir(socketDir)
    }
    const owner = await askOwner(cluster, socketDir, log)
    if (owner === 'owned') {
      throw new DatabaseError(
        'inUse',
        `Another server is running on this data directory (its database is process ${pid}).\n` +
          'Stop it first, or give this one a DATA_DIR and PORT of its own.',
      )
    }
    const now = performance.now()
    if (owner === 'silent') unownedSince = undefined
    else unownedSince ??= now
    if (unownedSince !== undefined && now - unownedSince > UNOWNED_MS) {
      log.warn({ pid }, 'stopping a database that an earlier server left behind')
      signal(pid, 'SIGINT')
      unownedSince = undefined
    }
    if (now - began > PATIENCE_MS) {
      throw new DatabaseError('startFailed', `A database left by an earlier server (process ${pid}) does not stop.`)
    }
    await delay(POLL_MS)
  }
}

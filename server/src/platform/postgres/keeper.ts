import { spawn } from 'node:child_process'
import { chown, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CLEAN_ENV, type Cluster } from './cluster.ts'

export interface Keeper {
  readonly socketDir: string
  /** Resolves when the database has ended, for whatever reason. */
  readonly ended: Promise<void>
  isRunning(): boolean
  /** Asks for a fast shutdown and waits for it. */
  stop(): Promise<void>
  /** The last lines that PostgreSQL wrote, for an error message. */
  lastWords(): Promise<string>
}

/**
 * Stands between the server and PostgreSQL. Its standard input is a pipe from the server: when the server ends,
 * by kill -9 too, the pipe closes and PostgreSQL is told to shut down fast. It runs in a session of its own, so
 * that Ctrl-C, or a kill of the server's whole group, reaches neither it nor PostgreSQL.
 */
const KEEPER = `
exec 3<&0 </dev/null
"$@" 3<&- & postgres=$!
(while read -r _ <&3; do :; done; kill -INT $postgres) 2>/dev/null & watch=$!
exec 3<&-
trap '' HUP INT TERM
wait $postgres
kill $watch 2>/dev/null
rmdir "$SOCKET_DIR" 2>/dev/null
`

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Starts, stops and crashes. Failed statements are for the caller to report, and may hold people's names.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_line_prefix: '%m ',
  jit: 'off',
}

/** Starts PostgreSQL behind a keeper; it may still be recovering when this returns. */
export const startKeeper = async ({ home, data, bin, user }: Cluster): Promise<Keeper> => {
  // A socket's path has at most 103 characters, so it cannot live in a data directory of any depth.
  const socketDir = await mkdtemp('/tmp/diem-cau-')
  if (user) await chown(socketDir, user.uid, user.gid)
  const logPath = join(home, 'log')
  await rename(logPath, `${logPath}.previous`).catch(() => undefined)
  const logFile = await open(logPath, 'a', 0o600)
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketDir })
  const keeper = spawn(
    '/bin/sh',
    ['-c', KEEPER, 'keeper', join(bin, 'postgres'), '-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...user,
      cwd: '/',
      detached: true,
      env: { ...CLEAN_ENV, SOCKET_DIR: socketDir },
      stdio: ['pipe', logFile.fd, logFile.fd],
    },
  )
  let isRunning = true
  let spawnFailure = ''
  const ended = new Promise<void>((resolve) => {
    keeper.on('exit', () => resolve())
    keeper.on('error', (error) => {
      spawnFailure = String(error)
      resolve()
    })
  }).then(async () => {
    isRunning = false
    await rm(socketDir, { recursive: true, force: true })
  })
  await logFile.close()
  return {
    socketDir,
    ended,
    isRunning: () => isRunning,
    stop: async () => {
      keeper.stdin?.destroy()
      await ended
    },
    lastWords: async () => [...(await readFile(logPath, 'utf8')).trim().split('\n').slice(-12), spawnFailure].join('\n').trim(),
  }
}

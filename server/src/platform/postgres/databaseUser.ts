import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DatabaseError } from './databaseError.ts'

const run = promisify(execFile)

/** Whom the database runs as; undefined when it simply runs as ourselves. */
export type DatabaseUser = { readonly uid: number; readonly gid: number } | undefined

const OWN_USER = 'diem-cau'
/** Ours if an earlier start made it, then the one that Linux distributions and macOS keep for PostgreSQL. */
const CANDIDATES = [OWN_USER, 'postgres', '_postgres']

const lookUp = async (name: string): Promise<DatabaseUser> => {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

/** PostgreSQL refuses to run as root, so root lends it another user of the machine, made when there is none. */
export const findDatabaseUser = async (): Promise<DatabaseUser> => {
  if (process.getuid?.() !== 0) return undefined
  for (const name of CANDIDATES) {
    const user = await lookUp(name)
    if (user && user.uid !== 0) return user
  }
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_USER])
  } catch (error) {
    throw new DatabaseError(
      'noDatabaseUser',
      `PostgreSQL does not run as root, and no user could be made for it (${String(error)}).\n` +
        `Make one by hand (useradd --system ${OWN_USER}), start as another user, or set DATABASE_URL.`,
    )
  }
  return lookUp(OWN_USER)
}

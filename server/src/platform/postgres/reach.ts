import { chmod, chown, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseUser } from './databaseUser.ts'

const READ_AND_ENTER = 0o5
const ENTER = 0o1

const allows = async (user: NonNullable<DatabaseUser>, path: string, wanted: number): Promise<boolean> => {
  const { uid, gid, mode } = await stat(path)
  const granted = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode
  return (granted & wanted) === wanted
}

const canEnterAbove = async (user: NonNullable<DatabaseUser>, path: string): Promise<boolean> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!(await allows(user, folder, ENTER))) return false
    if (folder === dirname(folder)) return true
  }
}

/** Whether the database's user can run the program at `path` (an absolute path without links). */
export const canRun = async (user: DatabaseUser, path: string): Promise<boolean> =>
  user === undefined || ((await canEnterAbove(user, path)) && (await allows(user, path, READ_AND_ENTER)))

/**
 * Whether the database's user can pass through `folder`, a data directory of ours. When nothing but the folder's
 * own mode is in the way, as with one made by mkdtemp, its group is let through.
 */
export const letThrough = async (user: DatabaseUser, folder: string): Promise<boolean> => {
  if (user === undefined) return true
  if (!(await canEnterAbove(user, folder))) return false
  if (await allows(user, folder, ENTER)) return true
  const { uid, mode } = await stat(folder)
  if (uid !== 0 || (mode & 0o070) !== 0) return false
  await chown(folder, uid, user.gid)
  await chmod(folder, (mode & 0o7777) | 0o010)
  return true
}

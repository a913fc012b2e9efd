import { randomBytes } from 'node:crypto'
import { access, chmod, constants, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The data directory cannot be used; `message` is written for the person who ran the command. */
export class DataDirError extends Error {}

/**
 * Makes the data directory when it is missing. Others may pass through it (0711) but not list it: as root the
 * database runs as a less powerful user and lives below. Everything inside carries its own, closed, mode.
 */
export const openDataDir = async (dataDir: string): Promise<void> => {
  try {
    const firstMade = await mkdir(dataDir, { recursive: true, mode: 0o711 })
    if (firstMade !== undefined) await chmod(dataDir, 0o711)
    await access(dataDir, constants.W_OK)
  } catch (error) {
    throw new DataDirError(`The data directory ${dataDir} cannot be written. Choose another with DATA_DIR.\n(${String(error)})`)
  }
}

/** The server's own secret (64 hex characters), made on first use and kept in `secret`, readable by its owner only. */
export const openSecret = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'secret')
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    // A link either appears whole or, when another start was first, not at all.
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(draft, { force: true })
  }
  return (await readFile(path, 'utf8')).trim()
}

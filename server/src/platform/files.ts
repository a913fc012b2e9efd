import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'

export type StoredFile = { readonly hash: FileHash; readonly bytes: number }

/** Files by the SHA-256 of their content: the same content is kept once, and a kept file never changes. */
export type FileStore = {
  /** Rejects when the source does; whatever the end, nothing half-written stays behind. */
  readonly putStream: (source: Readable, options: { maxBytes: number }) => Promise<Result<StoredFile, 'tooLarge'>>
  /** As `putStream`, but `check` sees the whole file before it is kept; what it refuses leaves nothing. */
  readonly putChecked: <Checked, Code extends string>(
    source: Readable,
    options: { maxBytes: number; check: (path: string) => Promise<Result<Checked, Code>> },
  ) => Promise<Result<StoredFile & { readonly checked: Checked }, 'tooLarge' | Code>>
  readonly put: (content: Uint8Array) => Promise<StoredFile>
  readonly path: (hash: FileHash) => string
  readonly has: (hash: FileHash) => Promise<boolean>
  /** Emits ENOENT where there is no such file. */
  readonly readStream: (hash: FileHash) => ReadStream
}

/** Longer than any upload takes, so that a second process on the same folder keeps what it is writing. */
const STALE_AFTER_MS = 24 * 60 * 60_000

const removeStale = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const left = await stat(path).catch(() => undefined)
    if (left && Date.now() - left.mtimeMs > STALE_AFTER_MS) await rm(path, { force: true })
  }
}

/** A rename reaches the disk only when its folder does. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes to a temporary file on the same volume, then renames: a reader sees a whole file or none. */
export const openFileStore = async (folder: string): Promise<FileStore> => {
  const unfinished = join(folder, 'unfinished')
  await mkdir(unfinished, { recursive: true })
  await removeStale(unfinished)

  // Two letters of the hash spread a million files over 256 folders.
  const folderOf = (hash: FileHash): string => join(folder, hash.slice(0, 2))
  const path = (hash: FileHash): string => join(folderOf(hash), hash)
  const has = (hash: FileHash): Promise<boolean> => access(path(hash)).then(() => true, () => false)

  const keep = async (written: string, hash: FileHash): Promise<void> => {
    if (await has(hash)) return
    await mkdir(folderOf(hash), { recursive: true })
    await rename(written, path(hash))
    await syncFolder(folderOf(hash))
  }

  const putChecked: FileStore['putChecked'] = async (source, { maxBytes, check }) => {
    const temporary = join(unfinished, randomUUID())
    const digest = createHash('sha256')
    let bytes = 0
    // The loop below reports a source that breaks; one that breaks before the loop listens would end the process.
    source.on('error', () => undefined)
    try {
      const file = await open(temporary, 'wx')
      try {
        for await (const chunk of source) {
          const part = Buffer.from(chunk)
          bytes += part.length
          if (bytes > maxBytes) return fail('tooLarge')
          digest.update(part)
          await file.writeFile(part)
        }
        await file.sync()
      } finally {
        await file.close()
      }
      const checked = await check(temporary)
      if (!checked.ok) return checked
      const hash = FileHash.parse(digest.digest('hex'))
      await keep(temporary, hash)
      return ok({ hash, bytes, checked: checked.value })
    } finally {
      await rm(temporary, { force: true })
    }
  }

  const putStream: FileStore['putStream'] = async (source, { maxBytes }) => {
    const stored = await putChecked<null, never>(source, { maxBytes, check: () => Promise.resolve(ok(null)) })
    return stored.ok ? ok({ hash: stored.value.hash, bytes: stored.value.bytes }) : stored
  }

  return {
    putStream,
    putChecked,
    put: async (content) => {
      const stored = await putStream(Readable.from([content]), { maxBytes: content.length })
      if (!stored.ok) throw new Error('content grew while it was being stored')
      return stored.value
    },
    path,
    has,
    readStream: (hash) => createReadStream(path(hash)),
  }
}

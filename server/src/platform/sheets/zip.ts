import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { MAX_UNPACKED, type SheetFailure } from './sheetTable.ts'

const unpack = promisify(inflateRaw)

interface ZipEntry {
  readonly isDeflated: boolean
  readonly packedSize: number
  readonly size: number
  /** Of the local header. */
  readonly offset: number
}

export interface ZipArchive {
  has(name: string): boolean
  read(name: string): Promise<Result<Uint8Array, SheetFailure>>
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MAX_COMMENT = 0xffff
const MAX_ENTRIES = 2_000
const STORED = 0
const DEFLATED = 8
const IS_ENCRYPTED = 1

/** Part names of a workbook are compared without case; some writers put backslashes. */
const toName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/**
 * Opens an archive by its directory alone, and refuses it there when what it declares is more than a list can be.
 * `read` then unpacks one entry and never yields more than the entry declared, so an archive gains nothing by lying.
 */
export const openZip = (bytes: Uint8Array): Result<ZipArchive, SheetFailure> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return fail('sheetUnreadable')
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) return fail('sheetTooLarge')

  const entries = new Map<string, ZipEntry>()
  let declared = 0
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return fail('sheetUnreadable')
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = toName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    const size = view.getUint32(at + 24, true)
    if (flags & IS_ENCRYPTED) return fail('sheetEncrypted')
    if (method !== STORED && method !== DEFLATED) return fail('sheetUnreadable')
    // Two entries of one name would make readers disagree about what the file says.
    if (entries.has(name)) return fail('sheetUnreadable')
    declared += size
    entries.set(name, {
      isDeflated: method === DEFLATED,
      packedSize: view.getUint32(at + 20, true),
      size,
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (declared > MAX_UNPACKED) return fail('sheetTooLarge')

  return ok({
    has: (name) => entries.has(toName(name)),
    read: async (name) => {
      const entry = entries.get(toName(name))
      return entry ? readEntry(bytes, view, entry) : fail('sheetUnreadable')
    },
  })
}

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 22 - MAX_COMMENT)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return -1
}

const readEntry = async (bytes: Uint8Array, view: DataView, entry: ZipEntry): Promise<Result<Uint8Array, SheetFailure>> => {
  const { offset, packedSize, size } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return fail('sheetUnreadable')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) return fail('sheetUnreadable')
  const packed = bytes.subarray(start, start + packedSize)
  if (!entry.isDeflated) return packedSize === size ? ok(packed) : fail('sheetUnreadable')
  try {
    const unpacked = await unpack(packed, { maxOutputLength: Math.max(1, size) })
    return unpacked.length === size ? ok(unpacked) : fail('sheetUnreadable')
  } catch (error) {
    const isLarger = error instanceof RangeError // more than declared
    return fail(isLarger ? 'sheetTooLarge' : 'sheetUnreadable')
  }
}

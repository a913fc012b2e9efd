import { fail, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { Table } from '@diem-cau/shared/kernel/table.ts'
import { BINARY, decodeText } from './decodeText.ts'
import { readDelimited } from './delimited.ts'
import { MAX_SIZE, type SheetFailure } from './sheetTable.ts'
import { readXlsx } from './xlsx.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Of .xls files, and of the envelope around an .xlsx with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** Excel 2 to 4 wrote without the OLE envelope. */
const isBareBiff = (bytes: Uint8Array): boolean => bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0

const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** Text, but not of cells: web pages and SpreadsheetML that call themselves .xls, PDF, RTF. */
const IS_OTHER_TEXT = /^\s*(?:<(?:!doctype|html|\?xml|table|workbook)\b|<\?xml|%PDF-|\{\\rtf)/i

/**
 * The cells of a file or of a pasted text, known by its content and never by its name: XLSX, CSV, TSV or semicolons,
 * in any encoding that Vietnamese offices use. Rows keep their place, so row 0 is line 1; short rows stay short.
 */
export const readTable = async (source: Uint8Array | string): Promise<Result<Table, SheetFailure>> => {
  if (source.length > MAX_SIZE) return fail('sheetTooLarge')
  if (typeof source === 'string') return BINARY.test(source) ? fail('sheetUnreadable') : readDelimited(source)
  if (source.length === 0) return fail('sheetEmpty')
  if (startsWith(source, ZIP)) return readXlsx(source)
  if (startsWith(source, OLE)) return fail(Buffer.from(source).includes(ENCRYPTED_PACKAGE) ? 'sheetEncrypted' : 'oldExcelFormat')
  if (isBareBiff(source)) return fail('oldExcelFormat')
  const text = decodeText(source)
  return text === null || IS_OTHER_TEXT.test(text) ? fail('sheetUnreadable') : readDelimited(text)
}

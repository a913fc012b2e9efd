import { fail, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { Table } from '@diem-cau/shared/kernel/table.ts'
import { createTableBuilder, type SheetFailure } from './sheetTable.ts'
import { walkXml } from './xml.ts'
import { readSharedStrings, unescapeText } from './xlsxStrings.ts'
import { readDateStyles, toDateText } from './xlsxStyles.ts'
import { readOptional, readPart, readWorkbook } from './xlsxWorkbook.ts'
import { openZip } from './zip.ts'

/**
 * The first visible sheet of a workbook. Read part by part rather than by a library, because a list comes from
 * outside: only the parts needed are unpacked, reading stops at the first cell past a limit (a file may claim a cell in
 * row 1,048,576 or beyond), and cells that hold a formula are told from typed ones.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Result<Table, SheetFailure>> => {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const workbook = await readWorkbook(zip.value)
  if (!workbook.ok) return workbook
  const { sheetPart, stringsPart, stylesPart, startsIn1904 } = workbook.value

  const strings = await readOptional(zip.value, stringsPart)
  const styles = await readOptional(zip.value, stylesPart)
  const sheet = await readPart(zip.value, sheetPart)
  if (!strings.ok) return strings
  if (!styles.ok) return styles
  if (!sheet.ok) return sheet

  const sharedStrings = strings.value === null ? [] : readSharedStrings(strings.value)
  const dateStyles = styles.value === null ? new Set<number>() : readDateStyles(styles.value)
  if (sharedStrings === null || dateStyles === null) return fail('sheetUnreadable')
  return readSheet(sheet.value, sharedStrings, (style, serial) =>
    dateStyles.has(style) ? toDateText(serial, startsIn1904) : String(serial),
  )
}

/** Column and row from 0 of 'AB12'; null where it is none. */
const toPlace = (reference: string): { row: number; column: number } | null => {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (digits === '') return null
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

const readSheet = (
  xml: string,
  sharedStrings: readonly string[],
  showNumber: (style: number, value: number) => string,
): Result<Table, SheetFailure> => {
  const table = createTableBuilder()
  let row = -1
  let column = -1
  let type = ''
  let style = 0
  let text = ''
  let isFormula = false
  let isValue = false
  let isDamaged = false

  const shown = (): string => {
    switch (type) {
      case 's': {
        const shared = sharedStrings[Number(text)]
        if (shared === undefined && text !== '') isDamaged = true
        return shared ?? ''
      }
      case 'str':
      case 'inlineStr':
        return unescapeText(text)
      case 'b':
        return text === '1' ? 'TRUE' : 'FALSE'
      case 'e':
      case 'd':
        return text
      default:
        return text === '' || Number.isNaN(Number(text)) ? text : showNumber(style, Number(text))
    }
  }

  const isWhole = walkXml(xml, (stop) => ({
    open(name, attributes) {
      if (name === 'row') {
        const at = Number(attributes().r)
        row = Number.isInteger(at) && at > 0 ? at - 1 : row + 1
        column = -1
      } else if (name === 'c') {
        const { r = '', t = '', s = '0' } = attributes()
        const place = toPlace(r)
        row = place?.row ?? row
        column = place?.column ?? column + 1
        type = t
        style = Number(s)
        text = ''
        isFormula = false
      } else if (name === 'f') isFormula = true
      else if (name === 'v' || name === 't') isValue = true
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      if (name !== 'c') return
      const value = shown()
      if (isDamaged || !table.put(row, column, isFormula ? { text: value, formula: true } : value)) stop()
    },
    text(part) {
      if (isValue) text += part
    },
  }))
  if (isDamaged) return fail('sheetUnreadable')
  const read = table.finish()
  // A walk that was stopped at a limit has not seen whether the rest is well formed.
  return isWhole || (!read.ok && read.failure !== 'sheetEmpty') ? read : fail('sheetUnreadable')
}

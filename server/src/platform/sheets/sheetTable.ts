import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { cellText, type Table, type TableCell } from '@diem-cau/shared/kernel/table.ts'

/** Why a table cannot be read; each is something that a person can act on. */
export type SheetFailure =
  /** Neither a workbook nor a list in text, or damaged. */
  | 'sheetUnreadable'
  /** Protected by a password. */
  | 'sheetEncrypted'
  /** More bytes, columns or text in a cell than a list has. */
  | 'sheetTooLarge'
  | 'sheetEmpty'
  | 'sheetTooManyRows'
  /** .xls of Excel 2003 and before: to be saved as .xlsx. */
  | 'oldExcelFormat'

/** A list of 20,000 rows, with room for titles and blank lines. */
export const MAX_ROWS = 20_100
export const MAX_COLUMNS = 64
/** What Excel itself can hold in a cell, in UTF-16 units. */
export const MAX_CELL_LENGTH = 32_767
/** Of the file as it comes, in bytes; of a pasted text, in UTF-16 units. */
export const MAX_SIZE = 16 * 1024 * 1024
/** Of everything in a workbook once unpacked, in bytes. */
export const MAX_UNPACKED = 64 * 1024 * 1024

/** Collects cells by place. Places without text cost nothing, however far out a file has formatted them. */
export const createTableBuilder = () => {
  const rows: TableCell[][] = []
  let failure: SheetFailure | null = null
  return {
    /** Row and column from 0. False once the table has passed a limit: there is no need to read on. */
    put(row: number, column: number, cell: TableCell): boolean {
      if (failure === null && cellText(cell).trim() !== '') {
        if (row >= MAX_ROWS) failure = 'sheetTooManyRows'
        else if (column >= MAX_COLUMNS || cellText(cell).length > MAX_CELL_LENGTH) failure = 'sheetTooLarge'
        else {
          while (rows.length <= row) rows.push([])
          const cells = rows[row] ?? []
          while (cells.length < column) cells.push('')
          cells[column] = cell
        }
      }
      return failure === null
    },
    finish(): Result<Table, SheetFailure> {
      if (failure !== null) return fail(failure)
      return rows.length === 0 ? fail('sheetEmpty') : ok(rows)
    },
  }
}

import { CsvError, parse } from 'csv-parse/sync'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { Table } from '@diem-cau/shared/kernel/table.ts'
import { createTableBuilder, type SheetFailure } from './sheetTable.ts'

const DELIMITERS = ['\t', ';', ',', '|'] as const
const SNIFFED_LINES = 50
/** Below this share of lines a comma is part of the names ('Sở Văn hóa, Thể thao'). */
const USUAL = 0.6

/** The delimiter that most lines have; a tab, which no cell contains, where there is but one column. */
const sniffDelimiter = (text: string): string => {
  const lines = text
    .slice(0, 200_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, SNIFFED_LINES)
    .filter((line) => line.trim() !== '')
  let best = { delimiter: '\t', lines: 0, total: 0 }
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const isUsual = counts.length >= lines.length * USUAL
    if (isUsual && (counts.length > best.lines || (counts.length === best.lines && total > best.total))) {
      best = { delimiter, lines: counts.length, total }
    }
  }
  return best.delimiter
}

/** Excel's own way to name the delimiter, in a line above the table. */
const SEPARATOR_LINE = /^sep=(.)(?=\r|\n)/

const parseRecords = (text: string, delimiter: string, quote: '"' | null): Result<string[][], 'sheetUnreadable'> => {
  try {
    return ok(
      parse(text, {
        delimiter,
        quote,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
      }),
    )
  } catch (error) {
    if (error instanceof CsvError) return fail('sheetUnreadable')
    throw error
  }
}

/** CSV, TSV, semicolons as Vietnamese Excel writes them, or cells pasted from a sheet. */
export const readDelimited = (text: string): Result<Table, SheetFailure> => {
  const bare = text.replace(/^\uFEFF/, '')
  const named = SEPARATOR_LINE.exec(bare)
  const body = named ? bare.slice(named[0].length) : bare
  const delimiter = named?.[1] ?? sniffDelimiter(body)
  let records = parseRecords(body, delimiter, '"')
  // A quote that nobody closes is a character like any other: pasted cells are quoted only where they must be.
  if (!records.ok) records = parseRecords(body, delimiter, null)
  if (!records.ok) return records
  const table = createTableBuilder()
  for (const [row, cells] of records.value.entries()) {
    for (const [column, cell] of cells.entries()) if (!table.put(row, column, cell)) return table.finish()
  }
  return table.finish()
}

import { stringify } from 'csv-stringify/sync'

/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null

/**
 * A file that Excel opens with its letters right (BOM) and that runs nothing there: texts that begin like a formula
 * get an apostrophe before them; numbers stay numbers. Quoted as RFC 4180 has it, lines end in CRLF.
 */
export const writeCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_string: true,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  })

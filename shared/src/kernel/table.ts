/** A cell of a pasted or uploaded table; `formula` where the sheet computed the text instead of a person typing it. */
export type TableCell = string | { readonly text: string; readonly formula: true }
export type Table = readonly (readonly TableCell[])[]

export const cellText = (cell: TableCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text

const COMPUTES = /^ *[=@\t\r＝＋－＠]/
const SIGNED = /^ *[+-]/
/** '+84 912 345 678', '-5': a sign before a number computes nothing. */
const SIGNED_NUMBER = /^ *[+-] ?[\d(][\d .,()-]*$/

/** Would a spreadsheet run this text, were it opened there? */
export const looksLikeFormula = (text: string): boolean =>
  COMPUTES.test(text) || (SIGNED.test(text) && !/^ *[+-]+ *$/.test(text) && !SIGNED_NUMBER.test(text))

import type { PageText, TextItem } from './renderedPage.ts'

/** A box in the page's own coordinates: points, y upwards. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export type Character = { readonly code: number; readonly box: Box | undefined }
type ToPage = (box: Box) => Omit<TextItem, 'text'>

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const TAB = 9
/** PDFium's mark for a hyphen at the end of a line. */
const BROKEN_HYPHEN = 2
/** A gap of this many line heights separates columns; a wide justified space stays far below it. */
const COLUMN_GAP = 2

const toReadable = (code: number): string => {
  if (code === BROKEN_HYPHEN) return '-'
  if (code === TAB) return ' '
  const isControl = code < 32 || (code >= 0x7f && code < 0xa0)
  const isNothing = code === 0xfffe || code === 0xffff || code > 0x10ffff
  return isControl || isNothing ? '' : String.fromCodePoint(code)
}

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const startsColumn = (line: Box, next: Box): boolean =>
  next.left - line.right > COLUMN_GAP * Math.max(line.top - line.bottom, 1)

const tidy = (text: string): string => text.toWellFormed().normalize('NFC')

/** Gathers the characters of a page, in the engine's reading order, into lines with boxes and one plain text. */
export const toPageText = (characters: Iterable<Character>, toPage: ToPage): PageText => {
  const items: TextItem[] = []
  const lines: string[] = []
  let line = ''
  let run = ''
  let box: Box | undefined

  const endRun = () => {
    const text = tidy(run).trim()
    if (text !== '' && box) items.push({ text, ...toPage(box) })
    line += run
    run = ''
    box = undefined
  }
  const endLine = () => {
    endRun()
    lines.push(tidy(line).trimEnd())
    line = ''
  }

  for (const { code, box: next } of characters) {
    if (code === CARRIAGE_RETURN) continue
    if (code === LINE_FEED) {
      endLine()
      continue
    }
    const text = toReadable(code)
    if (box && next && startsColumn(box, next)) endRun()
    run += text
    // A space has a box as wide as the gap it fills, so it would bridge two columns.
    if (next && text.trim() !== '') box = box ? around(box, next) : next
  }
  endLine()
  return { plain: lines.join('\n').trim(), items }
}

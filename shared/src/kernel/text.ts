import { z } from 'zod'

/** One spelling for one text: 'ệ' is one code point, and halves of surrogate pairs, which no database keeps, are gone. */
export const toNfc = (text: string): string => text.replace(/\p{Cs}/gu, '').normalize('NFC')

/** Zero-width, bidi, soft hyphen, BOM: nobody sees them, and they make two equal names differ. */
const INVISIBLE = /\p{Cf}/gu
const CONTROL = /\p{Cc}/gu
const CONTROL_BUT_NEWLINE = /(?!\n)\p{Cc}/gu

/** NFC, on one line, single spaces, nothing invisible. */
export const cleanLine = (text: string): string =>
  toNfc(text.replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(CONTROL, '')).replace(/ {2,}/g, ' ').trim()

/** As `cleanLine`, but keeps line breaks; blank lines never pile up. */
export const cleanProse = (text: string): string =>
  toNfc(
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(INVISIBLE, '')
      .replace(CONTROL_BUT_NEWLINE, ''),
  )
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/**
 * For searching and for comparing names, never for showing: lower case, without marks, đ as d, single spaces.
 * 'Quận Ba Đình', 'QUẬN  BA ĐÌNH' and 'quan ba dinh' are equal.
 */
export const fold = (text: string): string =>
  cleanLine(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd') // ð: old keyboards typed Đ as the Icelandic letter that looks like it

/** A text on one line, cleaned, of 1 to `max` UTF-16 units. */
export const Line = (max: number) => z.string().overwrite(cleanLine).min(1).max(max)

/** A text of several lines, cleaned, of 1 to `max` UTF-16 units. */
export const Prose = (max: number) => z.string().overwrite(cleanProse).min(1).max(max)

const collator = new Intl.Collator('vi', { numeric: true })

/** Alphabetical order as Vietnamese has it: a ă â … d đ e ê; 'Phòng 2' before 'Phòng 10'. */
export const compareVietnamese = (first: string, second: string): number => collator.compare(first, second)

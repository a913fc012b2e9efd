import { fail, ok, type Result } from '../kernel/result.ts'
import { cleanLine, fold } from '../kernel/text.ts'

/** The number of an official document, such as 24-QĐ/TW of the Party or 30/2020/NĐ-CP of the State. */
export interface DocumentNumber {
  /** As shown: at least two digits, '04'; may end in a letter, '15a'. */
  readonly serial: string
  /** Only where the number carries it. */
  readonly year?: number
  /** 'QĐ', 'NQ', 'CT' …; empty where the issuer alone follows, as in 64/2020/QH14. */
  readonly typeCode: string
  /** 'TW', 'TU', 'UBND' … */
  readonly issuerCode: string
  /** As shown: '24-QĐ/TW'. */
  readonly canonical: string
  /** Equal for two spellings of one number. */
  readonly key: string
}

/** Codes that people type without marks or in capitals, by their folded form, as they are properly written. */
const PROPER = new Map(
  ['QĐ', 'QĐi', 'NĐ', 'CĐ', 'TTg', 'TTr', 'BGDĐT', 'BLĐTBXH', 'HĐND', 'HĐBT', 'TĐTN'].map((code) => [fold(code), code]),
)

/**
 * Trung ương is written TƯ or TW, at the end of longer codes too (BTCTƯ), and must be told from TU, the committee
 * of a city or province: folded carelessly, a document of the Central Committee becomes one of Hà Nội's.
 */
const withCentral = (code: string): string => code.replace(/TƯ/g, 'TW')

const toCode = (typed: string): string =>
  typed
    .split('-')
    .map((part) => withCentral(part.toUpperCase().replaceAll('.', '')))
    .map((part) => PROPER.get(fold(part)) ?? part)
    .join('-')

/** 'Quy định số', 'Số:' before the number; 'ngày …', 'của …', 'về …' after it. */
const BEFORE = /^[\p{L}\s.:]*?(?=\d)/u
const AFTER = /,?\s+(?:ngày|của|về)\s.*$/iu
const DASHES = /\s*[-‐‑‒–—―−]+\s*/g
const CODE = String.raw`[A-ZĐƯ][A-ZĐƯ0-9.&]{0,15}(?:-[A-ZĐƯ0-9][A-ZĐƯ0-9.&]{0,15}){0,4}`
/** 24-QĐ/TW; also with a space or a slash before the type. */
const PARTY = new RegExp(String.raw`^(\d{1,6})([A-Z]?)[-/ ]([A-ZĐ]{1,8})/(${CODE})$`, 'iu')
/** 30/2020/NĐ-CP, 64/2020/QH14, 123/QĐ-UBND. */
const STATE = new RegExp(String.raw`^(\d{1,6})([A-Z]?)(?:/(\d{4}))?[/ ](?:([A-ZĐ]{1,8})-)?(${CODE})$`, 'iu')

/** Reads a number as people type it: any dash, any case, decomposed, with or without marks and leading zeros. */
export const parseDocumentNumber = (text: string): Result<DocumentNumber, 'documentNumberUnreadable'> => {
  if (text.length > 200) return fail('documentNumberUnreadable')
  const bare = cleanLine(text)
    .replace(AFTER, '')
    .replace(BEFORE, '')
    .replace(/Ð/g, 'Đ')
    .replace(DASHES, '-')
    .replace(/\s*\/\s*/g, '/')
  const party = PARTY.exec(bare)
  if (party) {
    const [, digits = '', letter = '', type = '', issuer = ''] = party
    return toNumber(digits, letter, undefined, type, issuer, 'party')
  }
  const state = STATE.exec(bare)
  if (!state) return fail('documentNumberUnreadable')
  const [, digits = '', letter = '', year, type = '', issuer = ''] = state
  return toNumber(digits, letter, year, type, issuer, 'state')
}

const toNumber = (
  digits: string,
  letter: string,
  yearDigits: string | undefined,
  type: string,
  issuer: string,
  style: 'party' | 'state',
): Result<DocumentNumber, 'documentNumberUnreadable'> => {
  const count = Number(digits)
  const year = yearDigits === undefined ? undefined : Number(yearDigits)
  if (count === 0 || (year !== undefined && (year < 1930 || year > 2100))) return fail('documentNumberUnreadable')
  // Without a year or a type nothing but a word follows the slash: '3/ABC' names no document.
  if (type === '' && year === undefined) return fail('documentNumberUnreadable')
  const serial = String(count).padStart(2, '0') + letter.toLowerCase()
  const typeCode = toCode(type)
  const issuerCode = toCode(issuer)
  const codes = [typeCode, issuerCode].filter((code) => code !== '')
  return ok({
    serial,
    ...(year === undefined ? {} : { year }),
    typeCode,
    issuerCode,
    canonical:
      style === 'party'
        ? `${serial}-${codes.join('/')}`
        : [serial, ...(year === undefined ? [] : [year]), codes.join('-')].join('/'),
    key: fold([serial, year ?? '', typeCode, issuerCode].join('/')),
  })
}

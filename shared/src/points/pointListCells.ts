import { fold } from '../kernel/text.ts'
import { fail, ok, type Result } from '../kernel/result.ts'
import { MAX_SUMMONED, type PointKind } from './points.protocol.ts'

const KINDS = new Map<string, PointKind>([
  ...'chinh|diem chinh|diem cau chinh|trung tam|diem cau trung tam|hoi truong chinh|main|main point'
    .split('|').map((word) => [word, 'main'] as const),
  ...'truc tuyen|diem cau truc tuyen|ket noi|diem cau ket noi|diem cau|thanh phan|diem cau thanh phan|nhanh|remote|online'
    .split('|').map((word) => [word, 'remote'] as const),
  ...'ca nhan|diem cau ca nhan|individual|personal'.split('|').map((word) => [word, 'individual'] as const),
])

export const readKind = (text: string): Result<PointKind, 'kindUnknown'> => {
  const kind = KINDS.get(fold(text))
  return kind ? ok(kind) : fail('kindUnknown')
}

/** '80', '1.200', '80,0', '80 đại biểu'. */
export const readSummoned = (text: string): Result<number, 'summonedNotNumber' | 'summonedOutOfRange'> => {
  const bare = fold(text).replace(/ ?(?:dai bieu|nguoi|dong chi|d\/c|people|delegates)$/, '')
  if (/^-\s?\d[\d.,]*$/.test(bare)) return fail('summonedOutOfRange')
  const digits = /^\d{1,3}(?:[., ]\d{3})+$/.test(bare) ? bare.replace(/\D/g, '') : bare.replace(/[.,]0{1,2}$/, '')
  if (!/^\d+$/.test(digits)) return fail('summonedNotNumber')
  const summoned = Number(digits)
  return summoned <= MAX_SUMMONED ? ok(summoned) : fail('summonedOutOfRange')
}

/**
 * A Vietnamese number as 0 and nine digits (ten for some fixed lines), whether typed with +84, dots, or without the
 * 0 that a spreadsheet takes away; a foreign one keeps its +.
 */
export const readPhone = (text: string): Result<string, 'phoneUnreadable'> => {
  const dialled = text.replace(/[\s.()\-–—]/g, '')
  const national = dialled.replace(/^(?:\+|00)?84(?=\d{9,10}$)0?/, '0')
  if (/^0[1-9]\d{8,9}$/.test(national)) return ok(national)
  if (/^(?:[35789]\d{8}|2\d{9})$/.test(dialled)) return ok(`0${dialled}`)
  return /^\+[1-9]\d{7,14}$/.test(dialled) && !dialled.startsWith('+84') ? ok(dialled) : fail('phoneUnreadable')
}

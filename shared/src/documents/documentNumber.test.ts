import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocumentNumber } from './documentNumber.ts'

const read = (text: string) => {
  const parsed = parseDocumentNumber(text)
  if (!parsed.ok) throw new Error(`unreadable: ${text}`)
  return parsed.value
}

describe('spellings of one number', () => {
  it.each([
    [
      '24-QĐ/TW',
      ['24-QĐ/TƯ', '24-QĐ/TƯ'.normalize('NFD'), '24 - QD/TW', '24 QĐ/TW', 'Quy định số 24-QĐ/TƯ', 'Số: 24-QĐ/TW', '24-qđ/tư',
        '24‐QĐ/TW', '24–QĐ/TƯ', '24 — QĐ / T.Ư', '024-QĐ/TW', '24-QÐ/TW', '\u200B24-QĐ/TW ', 'Quy định 24-QĐ/TƯ ngày 30/7/2021 về thi hành Điều lệ Đảng'],
    ],
    ['04-QĐ/TU', ['4-QĐ/TU', '04-QD/TU', '04 – qđ/tu', 'QUY ĐỊNH SỐ 004-QĐ/TU']],
    ['01-HD/TW', ['01-HD/TƯ', '1-hd/tw']],
    ['1841-QĐ/TU', ['1841 -QĐ/TU', 'quyết định số 1841-qd/tu']],
    ['12-QĐi/TW', ['12-QĐI/TƯ', '12-qdi/tw']],
    ['05-HD/BTCTW', ['5-HD/BTCTƯ', '05-hd/btctw']],
    ['30/2020/NĐ-CP', ['30/2020/ND-CP', '30/2020/nđ–cp', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', '30 / 2020 / NĐ - CP', '030/2020/NĐ-CP']],
    ['15/CT-TTg', ['15/CT-TTG', '15/ct-ttg', 'Chỉ thị 15/CT–TTg']],
    ['123/QĐ-UBND', ['123/QD-UBND', '0123/QĐ-UBND']],
    ['11/2021/TTLT-BTC-BNV', ['11/2021/ttlt-btc-bnv']],
    ['64/2020/QH14', ['Luật số 64/2020/QH14', '64/2020/qh14']],
    ['15a-NQ/TW', ['15A-NQ/TƯ']],
  ])('%s', (canonical, spellings) => {
    const { key } = read(canonical)
    expect(read(canonical).canonical).toBe(canonical)
    expect(new Set(spellings.map((spelling) => read(spelling).canonical))).toEqual(new Set([canonical]))
    expect(new Set(spellings.map((spelling) => read(spelling).key))).toEqual(new Set([key]))
  })
})

it('is the same number in the style of the State', () => {
  expect(read('24/QĐ-TW').key).toBe(read('24-QĐ/TƯ').key)
})

it.each([
  ['24-QĐ/TƯ', '24-QĐ/TU'],
  ['24-QĐ/TƯ'.normalize('NFD'), '24-QĐ/TU'],
  ['01-HD/BTCTƯ', '01-HD/BTCTU'],
  ['04-QĐ/TU', '04-NQ/TU'],
  ['04-QĐ/TU', '05-QĐ/TU'],
  ['30/2020/NĐ-CP', '30/2021/NĐ-CP'],
  ['30/2020/NĐ-CP', '30/NĐ-CP'],
  ['15-NQ/TW', '15a-NQ/TW'],
])('%s is not %s', (first, second) => expect(read(first).key).not.toBe(read(second).key))

it('names its parts', () => {
  expect(read('4-qd/tư')).toEqual({ serial: '04', typeCode: 'QĐ', issuerCode: 'TW', canonical: '04-QĐ/TW', key: '04//qd/tw' })
  expect(read('64/2020/QH14')).toMatchObject({ serial: '64', year: 2020, typeCode: '', issuerCode: 'QH14' })
})

it.each([
  '', '   ', '24', 'QĐ/TW', 'Quy định', '24-QĐ', '24/TW', '0-QĐ/TW', '00/QĐ-UBND', '30/0020/NĐ-CP', '1234567-QĐ/TW', '24-QĐ/🎌', '🎌 24-QĐ/TW',
  '24-QĐ/TW; DROP TABLE', '24-QĐ/TW 25-QĐ/TW', '=24-QĐ/TW', '-24-QĐ/TW', '30/7/2021', `24-${'Q'.repeat(50)}/TW`, '24-QĐ/TW'.repeat(1000), '\uD800',
])('refuses %j', (text) => expect(parseDocumentNumber(text)).toEqual({ ok: false, failure: 'documentNumberUnreadable' }))

it('reads its own canonical form back, whatever was typed', () => {
  const typed = fc.tuple(
    fc.integer({ min: 1, max: 999_999 }),
    fc.constantFrom('-', ' - ', '–', ' ', '/'),
    fc.constantFrom('QĐ', 'qd', 'NQ', 'CT', 'KL', 'TTr'),
    fc.constantFrom('TƯ', 'TW', 'tu', 'BTGTU', 'ĐUK', 'UBKTTƯ', 'VP-TH'),
    fc.constantFrom('NFC' as const, 'NFD' as const),
  )
  fc.assert(
    fc.property(typed, ([serial, dash, type, issuer, form]) => {
      const once = read(`${serial}${dash}${type}/${issuer}`.normalize(form))
      expect(read(once.canonical)).toEqual(once)
    }),
    { seed: 24 },
  )
  fc.assert(fc.property(fc.string({ maxLength: 250, unit: 'binary' }), (text) => void parseDocumentNumber(text)), { seed: 24 })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanLine, cleanProse, compareVietnamese, fold, Line, Prose, toNfc } from './text.ts'

const zeroWidth = '\u200B'

describe('cleanLine', () => {
  it.each([
    ['decomposed letters', 'Quận Ba Đình'.normalize('NFD'), 'Quận Ba Đình'],
    ['spaces of every kind', '  Quận\u00A0\t Ba\r\n Đình\u2003', 'Quận Ba Đình'],
    ['an invisible character between two spaces', `Ba ${zeroWidth} Đình`, 'Ba Đình'],
    ['an invisible character inside a letter and its mark', `Vi${zeroWidth}\u0323`, 'Vị'],
    ['text direction tricks', '\u202Egnorw\u202C', 'gnorw'],
    ['what PostgreSQL refuses', 'a\u0000b\uD800c', 'abc'],
    ['nothing but blanks', ` ${zeroWidth}\u00A0`, ''],
    ['letters outside the plane', 'Hội 🎌', 'Hội 🎌'],
  ])('%s', (_, given, cleaned) => expect(cleanLine(given)).toBe(cleaned))
})

it('cleanProse keeps line breaks, two at most in a row', () => {
  expect(cleanProse(' Kính gửi \r\n\r\n\r\n\r\n\tcác đồng chí\u0007 \n')).toBe('Kính gửi\n\ncác đồng chí')
})

describe('fold', () => {
  it.each([
    ['Quận Ba Đình', 'quan ba dinh'],
    ['QUẬN  BA ĐÌNH'.normalize('NFD'), 'quan ba dinh'],
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Ðống Ða', 'dong da'],
    ['Ứng Hòa, ƯƠNG', 'ung hoa, uong'],
  ])('%s', (given, folded) => expect(fold(given)).toBe(folded))
})

describe('Line and Prose', () => {
  it('clean before they measure', () => {
    expect(Line(5).parse('  Ba   Vì '.normalize('NFD'))).toBe('Ba Vì')
    expect(Line(4).safeParse('Ba Vì').success).toBe(false)
    expect(Line(5).safeParse(' \u200B ').success).toBe(false)
    expect(Prose(3).parse('a\r\nb')).toBe('a\nb')
  })
  it('can be described as JSON schema, which the wire fingerprint is made of', () => {
    expect(z.toJSONSchema(Line(5))).toMatchObject({ type: 'string', minLength: 1, maxLength: 5 })
  })
})

it('sorts as a Vietnamese list is sorted', () => {
  const names = ['Đống Đa', 'Ba Vì', 'Đan Phượng', 'Ân Thi', 'Anh Sơn', 'Điểm 10', 'Điểm 2', 'Cầu Giấy']
  expect(names.slice().sort(compareVietnamese)).toEqual([
    'Anh Sơn', 'Ân Thi', 'Ba Vì', 'Cầu Giấy', 'Đan Phượng', 'Điểm 2', 'Điểm 10', 'Đống Đa',
  ])
})

it('toNfc composes and drops broken halves', () => {
  expect(toNfc('ê\u0323 \uDC00')).toBe('ệ ')
})

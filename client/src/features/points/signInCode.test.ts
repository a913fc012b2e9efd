import { describe, expect, it } from 'vitest'
import { codeAsPrinted, isWholeCode, tokenIn } from './signInCode.ts'

describe('the short code as people type it', () => {
  it.each([
    ['', '', false],
    ['abc', 'ABC', false],
    ['abcd', 'ABCD', false],
    ['abcde', 'ABCD-E', false],
    ['ABCD-EFGH', 'ABCD-EFGH', true],
    [' abcd efgh ', 'ABCD-EFGH', true],
    ['ab.cd–ef/gh', 'ABCD-EFGH', true],
    ['OIL0-oil1', '0110-0111', true],
    ['abcdefghjk', 'ABCD-EFGH', true],
    ['đăng', 'NG', false],
  ])('%j is read as %j', (typed, printed, whole) => {
    expect(codeAsPrinted(typed)).toBe(printed)
    expect(isWholeCode(typed)).toBe(whole)
  })

  it.each([
    ['https://hoi-nghi.example/j#Ab_c-12345678', 'Ab_c-12345678'],
    ['ABCD-EFGH', null],
    ['https://hoi-nghi.example/join', null],
  ])('a pasted %j carries the token %j', (text, token) => expect(tokenIn(text)).toBe(token))
})

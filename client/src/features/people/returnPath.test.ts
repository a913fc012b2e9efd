import { describe, expect, it } from 'vitest'
import { HOME_OF_STAFF, readReturnPath, signInPath } from './returnPath.ts'

const read = (wanted: string): string => readReturnPath(`?${new URLSearchParams({ return: wanted }).toString()}`)

describe('after signing in', () => {
  it.each([
    ['/conferences/0123456789ab/run?tab=board', '/conferences/0123456789ab/run?tab=board'],
    ['/units#x', '/units#x'],
    ['/tìm?q=đơn vị', '/t%C3%ACm?q=%C4%91%C6%A1n%20v%E1%BB%8B'],
    ['https://evil.example/', HOME_OF_STAFF],
    ['//evil.example/', HOME_OF_STAFF],
    ['/\\evil.example/', HOME_OF_STAFF],
    ['/\t/evil.example/', HOME_OF_STAFF],
    ['/..//evil.example', HOME_OF_STAFF],
    ['javascript:alert(1)', HOME_OF_STAFF],
    ['conferences', HOME_OF_STAFF],
    ['/sign-in?return=/sign-in', HOME_OF_STAFF],
    ['', HOME_OF_STAFF],
  ])('%j leads to %s', (wanted, path) => expect(read(wanted)).toBe(path))

  it('leads back to where it was left', () => {
    const path = signInPath({ pathname: '/conferences/0123456789ab/points', search: '?q=Ba Đình&x=1' })
    expect(readReturnPath(path.slice(path.indexOf('?')))).toBe('/conferences/0123456789ab/points?q=Ba%20%C4%90%C3%ACnh&x=1')
    expect(readReturnPath('')).toBe(HOME_OF_STAFF)
  })
})

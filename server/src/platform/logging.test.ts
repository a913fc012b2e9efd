import { expect, test } from 'vitest'
import { createLog, maskUrl } from './logging.ts'

const written = (fields: object): unknown => {
  let line = ''
  createLog('info', { write: (text) => void (line += text) }).info(fields, 'a line')
  return JSON.parse(line)
}

test('secrets are masked wherever they stand', () => {
  expect(
    written({
      token: 't1',
      req: { headers: { cookie: 'c1', authorization: 'a1', host: 'h' }, body: { password: 'p1', code: 'K7M2QX' } },
      res: { headers: { 'set-cookie': ['s1'] } },
    }),
  ).toMatchObject({
    token: '***',
    req: { headers: { cookie: '***', authorization: '***', host: 'h' }, body: { password: '***', code: '***' } },
    res: { headers: { 'set-cookie': '***' } },
  })
})

test('the codes of errors stay readable', () => {
  const error = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
  expect(written({ err: error })).toMatchObject({ err: { message: 'refused', code: 'ECONNREFUSED' } })
})

test('a link keeps its shape and loses its token', () => {
  expect(maskUrl('/p/abcdefghijklmnopqrstuvwxyz0123?next=desk&x=1')).toBe('/p/***?next=***&x=***')
})

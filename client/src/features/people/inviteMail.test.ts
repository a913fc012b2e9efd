import { expect, it } from 'vitest'
import { inviteMail } from './inviteMail.ts'

it('keeps what was written apart from the address and the parameters', () => {
  const mail = inviteMail({ to: 'a+b&cc=x@y.vn', subject: 'Mời & dự 100%', body: 'Kính gửi\nhttps://h/welcome#t+k' })
  const url = new URL(mail)
  expect(decodeURIComponent(url.pathname)).toBe('a+b&cc=x@y.vn')
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(url.searchParams.get('subject')).toBe('Mời & dự 100%')
  expect(url.searchParams.get('body')).toBe('Kính gửi\r\nhttps://h/welcome#t+k')
})

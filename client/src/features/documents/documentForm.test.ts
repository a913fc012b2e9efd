import { expect, test } from 'vitest'
import { DocumentFormSchema, type DocumentFormValues, typeOfNumber } from './documentForm.ts'

const good: DocumentFormValues = {
  number: '24-QĐ/TƯ',
  type: 'Quy định',
  issuer: 'Ban Chấp hành Trung ương',
  date: '2021-07-30',
  subject: 'về thi hành Điều lệ Đảng',
}
test.each<[string, Partial<DocumentFormValues>, string[]]>([
  ['good', {}, []],
  ['a number nobody can read', { number: 'số hai mươi tư' }, ['number']],
  ['a date that does not exist', { date: '2021-02-30' }, ['date']],
  ['only spaces', { issuer: '   ' }, ['issuer']],
  ['a subject too long', { subject: 'a'.repeat(601) }, ['subject']],
])('%s', (_, change, expected) => {
  const read = DocumentFormSchema.safeParse({ ...good, ...change })
  expect(read.success ? [] : read.error.issues.map((issue) => issue.path.join('.'))).toEqual(expected)
})

test.each([
  ['01-HD/TƯ', 'Hướng dẫn'],
  ['30/2020/nd-cp', 'Nghị định'],
  ['12-CTr/TU', 'Chương trình'],
  ['24-QĐ/TW', null],
  ['hai tư', null],
])('the number %s names its type', (number, type) => expect(typeOfNumber(number)).toBe(type))

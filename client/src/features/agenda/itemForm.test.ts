import { minutes, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { buildDocumentId } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { ItemFormSchema, type ItemFormValues, lengthForKind, newItem, readTime, writeTime } from './itemForm.ts'

const values = (change: Partial<ItemFormValues>): ItemFormValues => ({ ...newItem('speech'), title: 'Tham luận', ...change })
const wrongFields = (form: ItemFormValues): string[] => {
  const read = ItemFormSchema.safeParse(form)
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join('.'))
}

describe('an item in the form', () => {
  test.each<[string, Partial<ItemFormValues>, string[]]>([
    ['is good with a title', {}, []],
    ['is called by its document', { title: '', documentId: buildDocumentId('d') }, []],
    ['needs one of the two', { title: '' }, ['title']],
    ['lasts at least a minute', { duration: 0 }, ['duration']],
    ['lasts at most a day', { duration: minutes(1441) }, ['duration']],
    ['names the person of an account', { presenter: { name: '', userId: 'user' } }, ['presenter.name']],
    ['starts within the day', { fixedStart: 1440 }, ['fixedStart']],
  ])('%s', (_, change, expected) => expect(wrongFields(values(change))).toEqual(expected))

  test('with no name has no presenter, and comes out clean', () => {
    const { presenter, title } = ItemFormSchema.parse(values({ title: '  Tham  luận ' }))
    expect([presenter, title]).toEqual([null, 'Tham luận'])
  })
})

test('the length follows the kind until somebody sets it', () => {
  expect(lengthForKind(minutes(10), 'speech', 'break')).toBe(minutes(15))
  expect(lengthForKind(minutes(12), 'speech', 'break')).toBe(minutes(12))
})

test.each([
  ['08:05', timeOfDay(8, 5)],
  ['23:59', timeOfDay(23, 59)],
  ['', null],
] as const)('a time field %s', (text, time) => {
  expect(readTime(text)).toBe(time)
  expect(writeTime(time)).toBe(text)
})

import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { expect, test } from 'vitest'
import { readLength, writeLength } from './planLength.ts'

test.each([
  ['15', 15],
  [' 90 phút ', 90],
  ["20'", 20],
  ['45p', 45],
  ['1:30', 90],
  ['1h', 60],
  ['1h30', 90],
  ['1g15', 75],
  ['2 giờ', 120],
  ['1 giờ 5 phút', 65],
  ['1 giờ 30'.normalize('NFD'), 90],
  ['24:00', 1440],
  ['1440', 1440],
])('reads %s', (typed, count) => expect(readLength(typed)).toBe(minutes(count)))

test.each(['', '0', '-5', '1441', '24:01', '1:75', '1.5', 'mười', '15 16'])('refuses %s', (typed) =>
  expect(readLength(typed)).toBeNull(),
)

test('what is shown can be read again', () => expect(readLength(writeLength(minutes(75)))).toBe(minutes(75)))

import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { expect, test } from 'vitest'
import { createWrongTries } from './wrongTries.ts'

const wrong = async () => fail('codeUnknown')
const right = async () => ok('Huyện Ba Vì')

test('many addresses together guess no faster than the ceiling, and links are not held up by it', async () => {
  const tries = createWrongTries()
  const answers = []
  for (let host = 0; host < 40; host++) {
    for (let count = 0; count < 9; count++) answers.push(await tries.attempt(`10.0.0.${host}`, true, wrong))
  }
  expect(answers.filter((answer) => !('kind' in answer))).toHaveLength(300)
  expect(await tries.attempt('10.9.9.9', true, right)).toMatchObject({ kind: 'tooMany' })
  expect(await tries.attempt('10.9.9.9', false, right)).toMatchObject({ ok: true })
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', 'tooMany'],
  ['2001:db8::1', '2001:0db8:0:0:5::', 'tooMany'],
  ['::ffff:192.0.2.7', '192.0.2.7', 'tooMany'],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', 'free'],
  ['192.0.2.7', '192.0.2.8', 'free'],
])('wrong tries of %s count for %s: %s', async (first, second, expected) => {
  const tries = createWrongTries()
  for (let count = 0; count < 10; count++) await tries.attempt(first, true, wrong)
  const answer = await tries.attempt(second, true, right)
  expect('kind' in answer ? answer.kind : 'free').toBe(expected)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCoalescer } from './coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const gathering = (sent: string[]) =>
  createCoalescer<string, string>(
    200,
    (gathered, part) => (gathered ?? '') + part,
    (key, gathered) => sent.push(`${key}:${gathered}`),
  )

test('the first goes out at once, what follows within the pause goes out together, and nothing is lost', () => {
  const sent: string[] = []
  const coalescer = gathering(sent)
  for (const part of ['a', 'b', 'c']) coalescer.add('x', part)
  expect(sent).toEqual(['x:a'])
  vi.advanceTimersByTime(200)
  expect(sent).toEqual(['x:a', 'x:bc'])
  vi.advanceTimersByTime(1000)
  coalescer.add('x', 'd')
  expect(sent).toEqual(['x:a', 'x:bc', 'x:d'])
})

test('a storm of a thousand changes a second costs at most five batches and one at its start', () => {
  const sent: string[] = []
  const coalescer = gathering(sent)
  for (let ms = 0; ms < 1000; ms++) {
    coalescer.add('x', '.')
    vi.advanceTimersByTime(1)
  }
  expect(sent.length).toBeLessThanOrEqual(6)
  vi.advanceTimersByTime(200)
  expect(sent.join('').replaceAll('x:', '')).toHaveLength(1000)
})

test('keys do not wait for each other, and after the close nothing goes out', () => {
  const sent: string[] = []
  const coalescer = gathering(sent)
  coalescer.add('x', 'a')
  coalescer.add('y', 'b')
  coalescer.add('y', 'c')
  coalescer.close()
  vi.advanceTimersByTime(1000)
  expect(sent).toEqual(['x:a', 'y:b'])
})

import { expect, test } from 'vitest'
import { leastLoaded } from './load.ts'

const place = (name: string, load: number, isHome = false) => ({ place: name, load, isHome })

test.each([
  ['none runs', [], undefined],
  ['the less loaded', [place('a', 5), place('b', 4)], 'b'],
  ['the first of equals', [place('a', 4), place('b', 4)], 'a'],
  ['home, for a small difference', [place('a', 59, true), place('b', 0)], 'a'],
  ['away from home, for a large one', [place('a', 61, true), place('b', 0)], 'b'],
  ['the less loaded of two homes', [place('a', 90, true), place('b', 89, true)], 'b'],
])('%s', (_, places, chosen) => {
  expect(leastLoaded(places)).toBe(chosen)
})

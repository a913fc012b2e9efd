import { expect, it } from 'vitest'
import { mayReload } from './reloadOnce.ts'

it('a page reloads itself once for a version, and again for the next one', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  expect([mayReload(storage, 1), mayReload(storage, 1), mayReload(storage, 2)]).toEqual([true, false, true])
})

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { themeKey, themes } from '../ui/theme.ts'
import { language, languageKey } from './language.ts'

/** The script that runs before the first paint cannot import, so it repeats two keys; this holds them together. */
describe('bootstrap.js', async () => {
  const script = await readFile(new URL('../../public/bootstrap.js', import.meta.url), 'utf8')

  it.each([themeKey, languageKey, ...themes.filter((theme) => theme !== 'system')])('knows %s', (word) => {
    expect(script).toContain(`'${word}'`)
  })
  it('starts in Vietnamese, like the page', () => expect(language.getState().value).toBe('vi'))
})

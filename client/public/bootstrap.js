// Runs before the first paint, so that neither theme nor language flashes. It is a file and not an inline
// script because the content security policy allows no inline scripts. The keys and values are those of
// src/i18n/language.ts and src/ui/theme.ts (a test holds them together).
;(() => {
  const root = document.documentElement
  const read = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is forbidden in this browser: the defaults hold
    }
  }
  const theme = read('diem-cau:theme')
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') root.dataset.theme = theme
  else if (matchMedia('(prefers-contrast: more)').matches) root.dataset.theme = 'contrast'
  if (read('diem-cau:language') === 'en') root.lang = 'en'
})()

// The content policy forbids eval: zod would try it with its first schema, and the browser report a violation. zod's own
// config() would have to run before any module that makes a schema, and the order of chunks does not promise that.
globalThis.__zod_globalConfig = { jitless: true }

import { useStore } from 'zustand'
import { createPreference } from '../i18n/preference.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export const themeKey = 'diem-cau:theme'

const wantsContrast = (): boolean => matchMedia('(prefers-contrast: more)').matches

/** `system` leaves light or dark to CSS; only the wish for more contrast needs us, as its colours are a theme. */
export const theme = createPreference<Theme>({
  key: themeKey,
  values: themes,
  initial: 'system',
  apply: (value) => {
    if (typeof document === 'undefined') return
    const shown = value === 'system' && wantsContrast() ? 'contrast' : value
    if (shown === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = shown
  },
})

export const useTheme = (): Theme => useStore(theme, (state) => state.value)

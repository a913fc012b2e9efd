import { useStore } from 'zustand'
import { createPreference } from './preference.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const languageKey = 'diem-cau:language'

/** Vietnamese unless the person chose otherwise on this device; `lang` on the root element follows. */
export const language = createPreference<Language>({
  key: languageKey,
  values: languages,
  initial: 'vi',
  apply: (value) => {
    if (typeof document !== 'undefined') document.documentElement.lang = value
  },
})

export const useLanguage = (): Language => useStore(language, (state) => state.value)

import { language, useLanguage } from '../i18n/language.ts'
import { useMessages } from '../i18n/messages.ts'
import { SegmentedControl } from './SegmentedControl.tsx'
import { uiMessages } from './ui.messages.ts'

const options = [
  { value: 'vi', label: 'Tiếng Việt', icon: 'VI', lang: 'vi' },
  { value: 'en', label: 'English', icon: 'EN', lang: 'en' },
] as const

export const LanguageSwitch = () => (
  <SegmentedControl
    label={useMessages(uiMessages).language}
    options={options}
    value={useLanguage()}
    onChange={language.choose}
  />
)

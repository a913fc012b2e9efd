import Contrast from 'lucide-react/icons/contrast'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { useMessages } from '../i18n/messages.ts'
import { SegmentedControl } from './SegmentedControl.tsx'
import { theme, useTheme } from './theme.ts'
import { uiMessages } from './ui.messages.ts'

export const ThemeSwitch = () => {
  const words = useMessages(uiMessages)
  return (
    <SegmentedControl
      label={words.theme}
      options={[
        { value: 'system', label: words.themeSystem, icon: <Monitor /> },
        { value: 'light', label: words.themeLight, icon: <Sun /> },
        { value: 'dark', label: words.themeDark, icon: <Moon /> },
        { value: 'contrast', label: words.themeContrast, icon: <Contrast /> },
      ]}
      value={useTheme()}
      onChange={theme.choose}
    />
  )
}

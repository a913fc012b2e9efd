import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { type ComponentProps, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { IconButton } from './IconButton.tsx'
import styles from './PasswordInput.module.css'
import { TextInput } from './TextInput.tsx'
import { uiMessages } from './ui.messages.ts'

export const PasswordInput = (props: Omit<ComponentProps<'input'>, 'type'>) => {
  const words = useMessages(uiMessages)
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles.group}>
      <TextInput {...props} type={isShown ? 'text' : 'password'} />
      <IconButton
        size="small"
        label={isShown ? words.hidePassword : words.showPassword}
        icon={isShown ? <EyeOff /> : <Eye />}
        onClick={() => setShown(!isShown)}
      />
    </div>
  )
}

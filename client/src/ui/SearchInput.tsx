import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { type Ref, useRef } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import control from './control.module.css'
import { IconButton } from './IconButton.tsx'
import styles from './SearchInput.module.css'
import { uiMessages } from './ui.messages.ts'

type SearchInputProps = {
  /** What is searched; spoken, and shown while the box is empty. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLInputElement>
  readonly className?: string | undefined
}

export const SearchInput = ({ label, value, onChange, ref, className }: SearchInputProps) => {
  const words = useMessages(uiMessages)
  const box = useRef<HTMLDivElement>(null)
  const clear = () => {
    onChange('')
    box.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={box} role="search" className={classes(styles.box, className)}>
      <Search className={styles.icon} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes(control.control, styles.input)}
      />
      {value !== '' && (
        <IconButton size="small" label={words.clear} icon={<X />} onClick={clear} className={styles.clear} />
      )}
    </div>
  )
}

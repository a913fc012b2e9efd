import { Combobox as Base } from '@base-ui/react/combobox'
import { fold } from '@diem-cau/shared/kernel/text.ts'
import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import X from 'lucide-react/icons/x'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import styles from './Combobox.module.css'
import control from './control.module.css'
import { useFieldWiring } from './fieldWiring.ts'
import popup from './popup.module.css'
import type { Option } from './Select.tsx'
import { uiMessages } from './ui.messages.ts'

/** More rows than anyone reads; typing narrows further. */
const shownAtMost = 100

/** "dong da" finds Đống Đa. */
const matches = (option: Option, query: string): boolean => fold(option.label).includes(fold(query))

type ComboboxProps = {
  readonly id?: string
  readonly options: readonly Option[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** Choosing one of many by typing part of it, with or without diacritics. */
export const Combobox = ({ id, options, value, onChange, placeholder, isDisabled }: ComboboxProps) => {
  const words = useMessages(uiMessages)
  const wired = useFieldWiring({ id })
  return (
    <Base.Root
      items={options}
      filter={matches}
      limit={shownAtMost}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(option) => onChange(option?.value ?? null)}
      disabled={isDisabled}
      autoHighlight
    >
      <Base.InputGroup className={styles.group}>
        <Base.Input
          {...wired}
          className={classes(control.control, styles.input)}
          placeholder={placeholder ?? words.choose}
        />
        <Base.Clear className={styles.button} aria-label={words.clear}>
          <X />
        </Base.Clear>
        <Base.Trigger className={styles.button} aria-label={words.openList}>
          <ChevronDown />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className={popup.positioner}>
          <Base.Popup className={classes(popup.popup, styles.popup)}>
            <Base.Empty className={styles.empty}>{words.noMatch}</Base.Empty>
            <Base.List className={styles.list}>
              {(option: Option) => (
                <Base.Item key={option.value} value={option} disabled={option.isDisabled} className={popup.item}>
                  <span className={styles.label}>{option.label}</span>
                  <Base.ItemIndicator>
                    <Check />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

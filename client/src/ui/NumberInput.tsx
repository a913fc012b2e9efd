import { NumberField } from '@base-ui/react/number-field'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import type { Ref } from 'react'
import { useLanguage } from '../i18n/language.ts'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import control from './control.module.css'
import { useFieldWiring } from './fieldWiring.ts'
import styles from './NumberInput.module.css'
import { uiMessages } from './ui.messages.ts'

type NumberInputProps = {
  readonly id?: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly name?: string
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onBlur?: () => void
  readonly 'aria-label'?: string
}

/** Whole numbers with minus and plus in reach of a thumb; reads and writes digits as the language groups them. */
export const NumberInput = (props: NumberInputProps) => {
  const { value, onChange, isDisabled, inputRef, onBlur, 'aria-label': label, id: _id, ...rest } = props
  const words = useMessages(uiMessages)
  const { id, ...wired } = useFieldWiring(props)
  return (
    <NumberField.Root
      {...rest}
      id={id}
      value={value}
      onValueChange={onChange}
      disabled={isDisabled}
      locale={useLanguage()}
      format={{ maximumFractionDigits: 0 }}
      {...(inputRef && { inputRef })}
    >
      <NumberField.Group className={classes(control.control, styles.group)}>
        <NumberField.Decrement className={styles.step} aria-label={words.decrease}>
          <Minus />
        </NumberField.Decrement>
        <NumberField.Input {...wired} aria-label={label} onBlur={onBlur} className={styles.input} />
        <NumberField.Increment className={styles.step} aria-label={words.increase}>
          <Plus />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  )
}

import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import control from './control.module.css'
import { useFieldWiring } from './fieldWiring.ts'
import styles from './Select.module.css'

export type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly isDisabled?: boolean
}

type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'multiple'> & {
  readonly options: readonly Option[]
  /** The line for "nothing chosen yet"; leave it out where something always is. */
  readonly placeholder?: string
}

/** The platform's own list: best for fingers and screen readers. For long lists that want typing, Combobox. */
export const Select = ({ options, placeholder, className, ...rest }: SelectProps) => (
  <span className={classes(styles.box, className)}>
    <select {...rest} {...useFieldWiring(rest)} className={classes(control.control, styles.select)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, isDisabled }) => (
        <option key={value} value={value} disabled={isDisabled}>
          {label}
        </option>
      ))}
    </select>
    <ChevronDown />
  </span>
)

import { type ReactNode, useId } from 'react'
import styles from './RadioGroup.module.css'

type RadioGroupProps<Value extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: ReactNode }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

export const RadioGroup = <Value extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled,
}: RadioGroupProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles.group} disabled={isDisabled}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.line}>
          <input
            type="radio"
            name={name}
            className={styles.dot}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

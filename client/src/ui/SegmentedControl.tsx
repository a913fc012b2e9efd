import { type ReactNode, useId } from 'react'
import styles from './SegmentedControl.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type SegmentedControlProps<Value extends string> = {
  readonly label: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    /** Stands in the label's place for the eye; the label is still spoken and shown while hovering. */
    readonly icon?: ReactNode
    readonly lang?: string
  }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice of two to four that takes effect at once. */
export const SegmentedControl = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles.segment} title={option.label} lang={option.lang}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon === undefined ? (
            option.label
          ) : (
            <>
              <span aria-hidden className={styles.icon}>
                {option.icon}
              </span>
              <VisuallyHidden>{option.label}</VisuallyHidden>
            </>
          )}
        </label>
      ))}
    </fieldset>
  )
}

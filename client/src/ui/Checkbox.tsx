import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Checkbox.module.css'
import { useFieldWiring } from './fieldWiring.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  readonly label: string
  readonly hint?: ReactNode
  /** Some of what it stands for is ticked: the head of a list of ticks. */
  readonly isMixed?: boolean
  readonly isLabelHidden?: boolean
}

export const Checkbox = ({ label, hint, isMixed = false, isLabelHidden, className, ...rest }: CheckboxProps) => {
  const wired = useFieldWiring(rest)
  const markMixed = (input: HTMLInputElement | null) => {
    if (input) input.indeterminate = isMixed
  }
  return (
    <label className={classes(styles.line, className)}>
      <input ref={markMixed} {...rest} {...wired} type="checkbox" className={styles.box} />
      {isLabelHidden ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        <span>
          {label}
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      )}
    </label>
  )
}

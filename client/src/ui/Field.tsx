import CircleAlert from 'lucide-react/icons/circle-alert'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { FieldContext } from './fieldWiring.ts'
import { uiMessages } from './ui.messages.ts'

type FieldProps = {
  readonly label: string
  /** What to enter, said before it goes wrong. */
  readonly hint?: ReactNode
  /** What is wrong and how to mend it; takes the hint's place in order, not its room. */
  readonly error?: string | undefined
  readonly isRequired?: boolean
  readonly isOptional?: boolean
  readonly className?: string | undefined
  /** One control of this folder, which takes its id and descriptions from here. */
  readonly children: ReactNode
}

export const Field = ({ label, hint, error, isRequired = false, isOptional, className, children }: FieldProps) => {
  const words = useMessages(uiMessages)
  const id = useId()
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ') || undefined
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> ({words.optional})</span>}
      </label>
      <FieldContext value={{ id, describedBy, isInvalid: Boolean(error), isRequired }}>{children}</FieldContext>
      {error && (
        <p id={errorId} className={styles.error}>
          <CircleAlert />
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

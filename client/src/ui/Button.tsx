import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { uiMessages } from './ui.messages.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type ButtonLook = {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium' | 'large'
}

export const buttonClass = ({ variant = 'secondary', size = 'medium' }: ButtonLook): string =>
  classes(styles.button, styles[variant], styles[size])

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** An icon from lucide-react; decoration, so the words must stand alone. */
    readonly icon?: ReactNode
    /** The action is under way: the button keeps its focus and width and does nothing. */
    readonly isBusy?: boolean | undefined
  }

/** Says what it does in a verb. `type` is button unless told otherwise, so it never submits by accident. */
export const Button = ({ variant, size, icon, isBusy = false, className, children, ...rest }: ButtonProps) => {
  const words = useMessages(uiMessages)
  const { onClick } = rest
  const act = (event: MouseEvent<HTMLButtonElement>) => (isBusy ? event.preventDefault() : onClick?.(event))
  return (
    <button
      type="button"
      {...rest}
      onClick={act}
      className={classes(buttonClass({ ...(variant && { variant }), ...(size && { size }) }), className)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
    >
      {isBusy ? <span className={styles.spinner} /> : icon}
      {children}
      {isBusy && <VisuallyHidden>, {words.busy}</VisuallyHidden>}
    </button>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './IconButton.module.css'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, in words; spoken, and shown while hovering. */
  readonly label: string
  readonly icon: ReactNode
  readonly size?: 'small' | 'medium'
}

export const IconButton = ({ label, icon, size = 'medium', className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    className={classes(styles.button, styles[size], className)}
  >
    {icon}
  </button>
)

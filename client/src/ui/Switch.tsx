import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { useFieldWiring } from './fieldWiring.ts'
import styles from './Switch.module.css'

/** For what takes effect at once; in a form that is sent, use Checkbox. */
export const Switch = ({
  label,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'role'> & { readonly label: string }) => (
  <label className={classes(styles.line, className)}>
    <input {...rest} {...useFieldWiring(rest)} type="checkbox" role="switch" className={styles.track} />
    <span>{label}</span>
  </label>
)

import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import control from './control.module.css'
import { useFieldWiring } from './fieldWiring.ts'
import styles from './TextArea.module.css'

/** Grows with its text where the browser can, up to half the screen. */
export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea rows={3} {...rest} {...useFieldWiring(rest)} className={classes(control.control, styles.area, className)} />
)

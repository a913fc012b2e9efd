import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import control from './control.module.css'
import { useFieldWiring } from './fieldWiring.ts'

export const TextInput = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input type="text" {...rest} {...useFieldWiring(rest)} className={classes(control.control, className)} />
)

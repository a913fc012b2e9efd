import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'react-router'
import { buttonClass, type ButtonLook } from './Button.tsx'
import { classes } from './classes.ts'

type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook & { readonly icon?: ReactNode }

/** Looks like a button and goes somewhere; what changes something is a Button. */
export const LinkButton = ({ variant, size, icon, className, children, ...rest }: LinkButtonProps) => (
  <Link {...rest} className={classes(buttonClass({ ...(variant && { variant }), ...(size && { size }) }), className)}>
    {icon}
    {children}
  </Link>
)

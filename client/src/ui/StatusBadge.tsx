import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './StatusBadge.module.css'
import type { Tone } from './tone.ts'
import { ToneIcon } from './ToneIcon.tsx'

type StatusBadgeProps = {
  readonly tone: Tone
  /** The word for the state. */
  readonly children: ReactNode
  /** A more telling shape than the tone's own. */
  readonly icon?: ReactNode
  /** Bare: no field of colour behind, for rows where every line has one. */
  readonly isBare?: boolean
}

export const StatusBadge = ({ tone, children, icon, isBare = false }: StatusBadgeProps) => (
  <span className={classes(styles.badge, styles[tone], isBare && styles.bare)}>
    {icon ?? <ToneIcon tone={tone} />}
    <span>{children}</span>
  </span>
)

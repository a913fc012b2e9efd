import type { ReactNode } from 'react'
import styles from './Callout.module.css'
import { classes } from './classes.ts'
import type { Tone } from './tone.ts'
import { ToneIcon } from './ToneIcon.tsx'

type CalloutProps = {
  readonly tone: Exclude<Tone, 'onAir'>
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Something to know in the place where it matters. Spoken when it appears if it is a problem. */
export const Callout = ({ tone, title, children, action }: CalloutProps) => (
  <div className={classes(styles.callout, styles[tone])} role={tone === 'negative' ? 'alert' : undefined}>
    <ToneIcon tone={tone} />
    <div className={styles.text}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div>{children}</div>}
    </div>
    {action}
  </div>
)

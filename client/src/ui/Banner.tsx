import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { classes } from './classes.ts'
import type { Tone } from './tone.ts'
import { ToneIcon } from './ToneIcon.tsx'

type BannerProps = {
  readonly tone: Tone
  /** One sentence; null when all is well, which keeps the place from which changes are announced. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** The state of the whole screen, such as a lost connection, across its top. */
export const Banner = ({ tone, children, action }: BannerProps) => (
  <div role="status">
    {children !== null && (
      <div className={classes(styles.banner, styles[tone])}>
        <ToneIcon tone={tone} />
        <span>{children}</span>
        {action}
      </div>
    )}
  </div>
)

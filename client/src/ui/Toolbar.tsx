import type { ReactNode } from 'react'
import styles from './Toolbar.module.css'

/** Controls above what they act on; `end` holds what belongs to the far side. */
export const Toolbar = ({
  label,
  children,
  end,
}: {
  readonly label: string
  readonly children?: ReactNode
  readonly end?: ReactNode
}) => (
  <div role="group" aria-label={label} className={styles.bar}>
    <div className={styles.side}>{children}</div>
    {end && <div className={styles.side}>{end}</div>}
  </div>
)

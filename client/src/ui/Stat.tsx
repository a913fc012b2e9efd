import type { ReactNode } from 'react'
import styles from './Stat.module.css'

type StatProps = {
  readonly label: string
  readonly value: ReactNode
  /** What the value is part of: "/ 2.480". */
  readonly of?: ReactNode
  readonly detail?: ReactNode
}

/** A number to be read across a desk. Several stand in a `<dl>`. */
export const Stat = ({ label, value, of, detail }: StatProps) => (
  <div className={styles.stat}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>
      {value}
      {of !== undefined && <span className={styles.of}> / {of}</span>}
    </dd>
    {detail && <dd className={styles.detail}>{detail}</dd>}
  </div>
)

import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A short label that is not a state: a kind, a count, a number. */
export const Badge = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.badge}>{children}</span>
)

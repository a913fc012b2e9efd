import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  readonly title?: string
  /** Small controls at the end of the title line. */
  readonly actions?: ReactNode
  /** Content up to the edges: tables and lists that bring their own padding. */
  readonly isFlush?: boolean
  readonly children: ReactNode
}

/** A sheet of paper on the desk: one subject, with its title as a landmark. */
export const Panel = ({ title, actions, isFlush = false, children }: PanelProps) => {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <header className={styles.header}>
          {title && (
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
          )}
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  )
}

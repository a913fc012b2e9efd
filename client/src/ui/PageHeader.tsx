import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

type PageHeaderProps = {
  /** Where we are, or whose: "Ban Thường vụ Thành ủy Hà Nội". */
  readonly overline?: ReactNode
  readonly title: string
  /** One line of facts below the title. */
  readonly meta?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a screen, with the short rule that official papers set beneath their title. */
export const PageHeader = ({ overline, title, meta, actions }: PageHeaderProps) => (
  <header className={styles.header}>
    <div className={styles.text}>
      {overline && <p className={styles.overline}>{overline}</p>}
      <h1 className={styles.title}>{title}</h1>
      {meta && <div className={styles.meta}>{meta}</div>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </header>
)

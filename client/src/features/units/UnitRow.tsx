import ChevronRight from 'lucide-react/icons/chevron-right'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { classes } from '../../ui/classes.ts'
import { unitKindMessages } from './units.messages.ts'
import styles from './Units.module.css'
import type { TreeRow } from './unitsTree.ts'

type UnitRowProps = {
  readonly row: TreeRow
  readonly index: number
  readonly isActive: boolean
  readonly style: CSSProperties
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** Fingers and the mouse open it by its arrow or its name; the keys are the grid's. */
export const UnitRow = (props: UnitRowProps) => {
  const { row, index, isActive, style, onFocus, onKeyDown, onToggle, children } = props
  const kindWords = useMessages(unitKindMessages)
  const { unit, depth, hasChildren, isOpen, isMatch } = row
  return (
    <div
      role="row"
      data-unit={unit.id}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-rowindex={index + 2}
      aria-expanded={hasChildren ? isOpen : undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes(styles.row, styles.line)}
      style={style}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <div
        role="gridcell"
        className={classes(styles.name, hasChildren && styles.openable)}
        style={{ paddingInlineStart: `calc(${depth} * var(--space-5))` }}
        onClick={hasChildren ? onToggle : undefined}
      >
        {hasChildren ? <ChevronRight className={classes(styles.arrow, isOpen && styles.isOpen)} /> : <span className={styles.arrow} />}
        <span className={classes(styles.text, isMatch && styles.match)}>{unit.name}</span>
      </div>
      <div role="gridcell" className={styles.kind}>
        {kindWords[unit.kind]}
      </div>
      <div role="gridcell" className={styles.actions}>
        {children}
      </div>
    </div>
  )
}

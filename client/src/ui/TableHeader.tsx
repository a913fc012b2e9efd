import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import type { Ref } from 'react'
import { classes } from './classes.ts'
import type { Column, Sort } from './tableColumns.ts'
import styles from './VirtualTable.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type TableHeaderProps<Row> = {
  readonly ref: Ref<HTMLDivElement>
  readonly columns: readonly Column<Row>[]
  readonly gridTemplateColumns: string
  readonly sort: Sort | null
  readonly onSort: (key: string) => void
}

const icons = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown } as const

export const TableHeader = <Row,>({ ref, columns, gridTemplateColumns, sort, onSort }: TableHeaderProps<Row>) => (
  <div role="rowgroup" className={styles.head}>
    <div ref={ref} role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns }}>
      {columns.map((column) => {
        const direction = sort?.key === column.key ? sort.direction : 'none'
        const Icon = icons[direction]
        const isSortable = column.sortBy !== undefined || column.isSortable === true
        return (
          <div
            key={column.key}
            role="columnheader"
            aria-sort={isSortable ? direction : undefined}
            className={classes(styles.cell, column.align === 'end' && styles.end)}
          >
            {isSortable ? (
              <button type="button" className={styles.sort} onClick={() => onSort(column.key)}>
                {column.header}
                <Icon />
              </button>
            ) : column.isHeaderHidden ? (
              <VisuallyHidden>{column.header}</VisuallyHidden>
            ) : (
              column.header
            )}
          </div>
        )
      })}
    </div>
  </div>
)

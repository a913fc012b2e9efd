import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { classes } from './classes.ts'
import { type Column, nextSort, rowAfterKey, type Sort, sortRows } from './tableColumns.ts'
import { TableHeader } from './TableHeader.tsx'
import { useRowHeight } from './useRowHeight.ts'
import styles from './VirtualTable.module.css'

type VirtualTableProps<Row> = {
  /** What the rows are; the table's name. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly initialSort?: Sort
  /** For rows that come sorted already: which sort they have, and who is told of another wish. */
  readonly sorting?: { readonly sort: Sort | null; readonly onSort: (sort: Sort | null) => void }
  /** Enter, or a click anywhere in the row that is not on a control of its own. */
  readonly onRowAction?: (row: Row) => void
  /** The row whose details are open elsewhere. */
  readonly currentKey?: string | undefined
  /** Shown instead of rows; say whether there are none or whether the filter hides them. */
  readonly empty: ReactNode
  /** Two lines of text in a cell. */
  readonly linesPerRow?: 1 | 2
  /** How high the table may grow before it scrolls: a CSS length. */
  readonly maxHeight?: string
}

const isOwnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, select, label, [role="menuitem"]') !== null

/**
 * A table of any length: only the rows on show are in the page. One row takes the focus; arrows, Page Up/Down, Home
 * and End move it, Tab goes into the row's own controls.
 */
export const VirtualTable = <Row,>(props: VirtualTableProps<Row>) => {
  const { label, rows, columns, rowKey, initialSort, sorting, onRowAction, currentKey, empty, linesPerRow = 1 } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [ownSort, setOwnSort] = useState<Sort | null>(initialSort ?? null)
  const sort = sorting ? sorting.sort : ownSort
  const setSort = sorting ? sorting.onSort : setOwnSort
  const [active, setActive] = useState(0)
  const sorted = useMemo(() => sortRows(rows, columns, sorting ? null : ownSort), [rows, columns, sorting, ownSort])
  const header = useRef<HTMLDivElement>(null)
  const headerHeight = useRowHeight(header)
  const rowHeight = linesPerRow === 2 ? Math.round(headerHeight * 1.4) : headerHeight
  const focused = Math.min(active, Math.max(sorted.length - 1, 0))
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The header takes room that the virtualizer believes to be the rows'.
    scrollPaddingEnd: headerHeight,
    // The row that holds the focus stays in the page wherever it is scrolled, or Tab could not come back to it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), focused])].sort((a, b) => a - b),
  })
  // The virtualizer remembers sizes it was once told.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const gridTemplateColumns = columns.map((column) => column.track ?? 'minmax(8rem, 1fr)').join(' ')

  const moveTo = (index: number) => {
    setActive(index)
    virtualizer.scrollToIndex(index)
    // After the next frame, when the row is there.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true }),
    )
  }
  const onKeyDown = (event: KeyboardEvent, row: Row) => {
    if (event.target !== event.currentTarget) return
    const onShow = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const next = rowAfterKey(event.key, focused, sorted.length, onShow)
    if (next !== null) {
      event.preventDefault()
      moveTo(next)
    } else if (event.key === 'Enter' && onRowAction) onRowAction(row)
  }
  const onClick = (event: MouseEvent, row: Row) => {
    if (onRowAction && !isOwnControl(event.target)) onRowAction(row)
  }

  return (
    <div ref={scroller} className={styles.scroller} style={{ maxBlockSize: props.maxHeight ?? '70dvh' }}>
      <div role="grid" aria-label={label} aria-rowcount={sorted.length + 1} className={styles.table}>
        <TableHeader
          ref={header}
          columns={columns}
          gridTemplateColumns={gridTemplateColumns}
          sort={sort}
          onSort={(key) => setSort(nextSort(sort, key))}
        />
        <div role="rowgroup" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = sorted[item.index]
            if (row === undefined) return null
            const key = rowKey(row)
            return (
              <div
                key={key}
                role="row"
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={currentKey === undefined ? undefined : key === currentKey}
                tabIndex={item.index === focused ? 0 : -1}
                className={classes(styles.row, onRowAction && styles.actionable)}
                style={{ gridTemplateColumns, blockSize: item.size, transform: `translateY(${item.start}px)` }}
                onFocus={() => setActive(item.index)}
                onKeyDown={(event) => onKeyDown(event, row)}
                onClick={(event) => onClick(event, row)}
              >
                {columns.map((column) => (
                  <div key={column.key} role="gridcell" className={classes(styles.cell, column.align === 'end' && styles.end)}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
      {sorted.length === 0 && empty}
    </div>
  )
}

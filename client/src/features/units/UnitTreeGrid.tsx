import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { rowAfterKey } from '../../ui/tableColumns.ts'
import { useRowHeight } from '../../ui/useRowHeight.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { UnitRow } from './UnitRow.tsx'
import { unitsMessages } from './units.messages.ts'
import styles from './Units.module.css'
import { type TreeRow, moveInTree } from './unitsTree.ts'

export interface UnitTreeHandle {
  /** Brings the line of a unit on show and gives it the focus. */
  focusUnit(id: UnitId): void
}

type UnitTreeGridProps = {
  readonly rows: readonly TreeRow[]
  readonly onToggle: (id: UnitId, isOpen: boolean) => void
  readonly onOpen: (row: TreeRow) => void
  /** The last cell of a line. */
  readonly actionsOf: (row: TreeRow) => ReactNode
  readonly ref?: Ref<UnitTreeHandle>
}

/**
 * The tree as a grid of lines, of which only those on show are in the page. One line takes the focus; up and down
 * move it, right opens or goes in, left closes or goes out, Enter edits, Tab goes to the line's own button.
 */
export const UnitTreeGrid = ({ rows, onToggle, onOpen, actionsOf, ref }: UnitTreeGridProps) => {
  const words = useMessages(unitsMessages)
  const scroller = useRef<HTMLDivElement>(null)
  const header = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight(header)
  const [activeId, setActiveId] = useState<UnitId | null>(null)
  const active = Math.max(0, rows.findIndex(({ unit }) => unit.id === activeId))
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: rowHeight,
    // The line with the focus stays in the page, or Tab could not come back to it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])

  const moveTo = (index: number) => {
    const row = rows[index]
    if (!row) return
    setActiveId(row.unit.id)
    virtualizer.scrollToIndex(index)
    // After the next frame, when the line is there.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-unit="${row.unit.id}"]`)?.focus({ preventScroll: true }),
    )
  }
  useImperativeHandle(ref, () => ({
    focusUnit: (id) => moveTo(rows.findIndex(({ unit }) => unit.id === id)),
  }))

  const onKeyDown = (event: KeyboardEvent, row: TreeRow) => {
    if (event.target !== event.currentTarget) return
    const onShow = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const next = rowAfterKey(event.key, active, rows.length, onShow)
    // Else the same key press would go on into the dialog and send its form.
    if (event.key === 'Enter') {
      event.preventDefault()
      onOpen(row)
      return
    }
    const move = next === null ? moveInTree(event.key, rows, active) : { to: next }
    if (move === null) return
    event.preventDefault()
    if ('to' in move) moveTo(move.to)
    else if ('open' in move) onToggle(move.open, true)
    else onToggle(move.close, false)
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div role="treegrid" aria-label={words.tree} aria-rowcount={rows.length + 1} className={styles.tree}>
        <div role="rowgroup" className={styles.head}>
          <div ref={header} role="row" aria-rowindex={1} className={styles.row}>
            <div role="columnheader">{words.name}</div>
            <div role="columnheader">{words.kind}</div>
            <div role="columnheader">
              <VisuallyHidden>{words.actionsHead}</VisuallyHidden>
            </div>
          </div>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            return (
              row && (
                <UnitRow
                  key={row.unit.id}
                  row={row}
                  index={index}
                  isActive={index === active}
                  style={{ blockSize: size, transform: `translateY(${start}px)` }}
                  onFocus={() => setActiveId(row.unit.id)}
                  onKeyDown={(event) => onKeyDown(event, row)}
                  onToggle={() => onToggle(row.unit.id, !row.isOpen)}
                >
                  {actionsOf(row)}
                </UnitRow>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

import type { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import styles from './DocumentRows.module.css'

export type DocumentRow = DocumentDetails & { readonly id: string }

type Props<Row extends DocumentRow> = {
  readonly label: string
  readonly rows: readonly Row[]
  readonly children: (row: Row, index: number) => ReactNode
}

/** More than these, and only the rows on show are in the page. */
const PLAIN_UP_TO = 200
const USUAL_HEIGHT_PX = 110

export const DocumentRows = <Row extends DocumentRow>(props: Props<Row>) =>
  props.rows.length > PLAIN_UP_TO ? <VirtualRows {...props} /> : <PlainRows {...props} />

const PlainRows = <Row extends DocumentRow>({ label, rows, children }: Props<Row>) => (
  <ol className={styles.list} aria-label={label}>
    {rows.map((row, index) => (
      <li key={row.id} className={styles.row}>
        {children(row, index)}
      </li>
    ))}
  </ol>
)

const VirtualRows = <Row extends DocumentRow>({ label, rows, children }: Props<Row>) => {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="group" aria-label={label}>
      <ol className={styles.virtual} style={{ blockSize: virtualizer.getTotalSize() }} aria-label={label}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(row, index)}
              </li>
            )
          )
        })}
      </ol>
    </div>
  )
}

import type { PointListRow } from '@diem-cau/shared/points/pointListPreview.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import styles from './ListImport.module.css'
import { listImportMessages } from './listImport.messages.ts'
import { ListImportRow } from './ListImportRow.tsx'

/** A new row on one line; most are. */
const ASSUMED_PX = 72

/** Rows of differing height, of which only those on show are in the page. The arrows scroll. */
export const ListImportRows = ({ rows, tree }: { readonly rows: readonly PointListRow[]; readonly tree: UnitTree }) => {
  const words = useMessages(listImportMessages)
  const scroller = useRef<HTMLDivElement>(null)
  const unitNames = useMemo(() => new Map([...tree.values()].map(({ id, name }) => [id, name])), [tree])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ASSUMED_PX,
    getItemKey: (index) => rows[index]?.line ?? index,
    overscan: 6,
  })
  return (
    <div ref={scroller} role="region" aria-label={words.rows} tabIndex={0} className={styles.scroller}>
      <div role="list" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ListImportRow row={row} unitNames={unitNames} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  /** Spoken only, for a column of buttons. */
  readonly isHeaderHidden?: boolean
  readonly cell: (row: Row) => ReactNode
  /** A CSS grid track; by default an equal share of the room, and never under 8rem. */
  readonly track?: string
  readonly align?: 'start' | 'end'
  /** What the column is sorted by; with it, the header becomes a button. Numbers by size, text in Vietnamese order. */
  readonly sortBy?: (row: Row) => string | number
  /** The caller of the table sorts by it (see VirtualTable's `sorting`). */
  readonly isSortable?: boolean
}

export type Sort = { readonly key: string; readonly direction: 'ascending' | 'descending' }

/** Keeps the given order among equals, in both directions. Keys are read once per row, not once per comparison. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] => {
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy
  if (!sort || !sortBy) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .sort(({ key: one }, { key: other }) =>
      typeof one === 'number' && typeof other === 'number'
        ? sign * (one - other)
        : sign * compareVietnamese(String(one), String(other)),
    )
    .map(({ row }) => row)
}

/** A header pressed: ascending, then descending, then the order in which the rows came. */
export const nextSort = (sort: Sort | null, key: string): Sort | null => {
  if (sort?.key !== key) return { key, direction: 'ascending' }
  return sort.direction === 'ascending' ? { key, direction: 'descending' } : null
}

/** Which row a key leads to, or null when the key is not about rows. `page` is how many rows are on show. */
export const rowAfterKey = (key: string, current: number, count: number, page: number): number | null => {
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  }
  const wanted = steps[key]
  return wanted === undefined || count === 0 ? null : Math.min(Math.max(wanted, 0), count - 1)
}

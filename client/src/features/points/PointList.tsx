import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import MapPin from 'lucide-react/icons/map-pin'
import { useDeferredValue, useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import styles from './PointList.module.css'
import { type PointAct, usePointListColumns } from './PointListCells.tsx'
import { pointListMessages } from './pointList.messages.ts'
import { type PointFilter, type PointLine, findLines, pointFilters } from './pointListLines.ts'

type PointListProps = {
  readonly lines: readonly PointLine[]
  /** False once the record is closed: everything can still be read and printed. */
  readonly canChange: boolean
  readonly currentId: PointId | null
  readonly onAct: (act: PointAct, id: PointId) => void
}

const keyOf = ({ point }: PointLine): string => point.id

/** Every point with what is known and what is missing, for the days before the conference. */
export const PointList = ({ lines, canChange, currentId, onAct }: PointListProps) => {
  const words = useMessages(pointListMessages)
  const format = useFormat()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<PointFilter>('all')
  const searched = useDeferredValue(query)
  const found = useMemo(() => findLines(lines, filter, searched), [lines, filter, searched])
  const columns = usePointListColumns(canChange, onAct)
  const showAll = () => {
    setQuery('')
    setFilter('all')
  }
  const options = pointFilters.map((value) => ({
    value,
    label: `${words[value]} (${format.number(findLines(lines, value, '').length)})`,
  }))
  return (
    <section aria-label={words.list} className={styles.list}>
      <div className={styles.tools}>
        <SearchInput label={words.search} value={query} onChange={setQuery} className={styles.search} />
        <Select
          aria-label={words.filters}
          options={options}
          value={filter}
          onChange={(event) => setFilter(pointFilters.find((each) => each === event.target.value) ?? 'all')}
          className={styles.filter}
        />
        <span role="status" className={styles.shown}>
          {words.shown(found.length, format.number(found.length))}
        </span>
      </div>
      <div className={styles.table}>
        <VirtualTable
          label={words.list}
          rows={found}
          columns={columns}
          rowKey={keyOf}
          linesPerRow={2}
          onRowAction={({ point }) => onAct(canChange ? 'edit' : 'sheet', point.id)}
          currentKey={currentId ?? undefined}
          maxHeight="max(24rem, calc(100dvh - 26rem))"
          empty={
            <EmptyState icon={<MapPin />} title={words.noneFound} action={<Button onClick={showAll}>{words.showAll}</Button>}>
              {words.noneFoundHow}
            </EmptyState>
          }
        />
      </div>
    </section>
  )
}

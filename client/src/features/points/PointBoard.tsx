import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import MapPin from 'lucide-react/icons/map-pin'
import { type Ref, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { classes } from '../../ui/classes.ts'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import styles from './PointBoard.module.css'
import {
  DevicesCell,
  ExcusedCell,
  NameCell,
  PhoneCell,
  PresentCell,
  SeenCell,
  SignedCell,
  StatusCell,
  UnitCell,
} from './PointBoardCells.tsx'
import { type BoardColumn, type BoardFilter, type BoardSort, boardFilters, createBoardIndex, isSameOrder } from './board.ts'
import { pointBoardMessages } from './pointBoard.messages.ts'

type PointBoardProps = {
  readonly unitName: (id: UnitId) => string | undefined
  readonly onOpen: (id: PointId) => void
  /** The point whose drawer is open. */
  readonly currentId: PointId | null
  readonly searchRef?: Ref<HTMLInputElement>
}

const keyOf = (id: PointId): string => id

/** The same list object for as long as the order is the same, so that a changed row does not render the table. */
const useStableOrder = (ids: readonly PointId[]): readonly PointId[] => {
  const [held, setHeld] = useState(ids)
  if (held === ids || isSameOrder(held, ids)) return held
  setHeld(ids)
  return ids
}

/** A monitor on which two more columns find their place. */
const WIDE = '(min-width: 110rem)'
const watchWidth = (changed: () => void): (() => void) => {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

const useColumns = (unitName: PointBoardProps['unitName']): readonly Column<PointId>[] => {
  const words = useMessages(pointBoardMessages)
  const isWide = useSyncExternalStore(watchWidth, () => matchMedia(WIDE).matches)
  return useMemo(() => {
    const column = (key: BoardColumn, track: string, cell: Column<PointId>['cell'], align?: 'end'): Column<PointId> => ({
      key,
      header: words[key],
      track,
      cell,
      isSortable: true,
      ...(align && { align }),
    })
    const inName = isWide ? undefined : unitName
    return [
      column('status', '8.5rem', (id) => <StatusCell id={id} />),
      column('name', 'minmax(12rem, 1fr)', (id) => <NameCell id={id} unitName={inName} />),
      ...(isWide ? [column('unit', 'minmax(8rem, 0.6fr)', (id) => <UnitCell id={id} unitName={unitName} />)] : []),
      column('devices', '4.75rem', (id) => <DevicesCell id={id} />),
      column('present', '6rem', (id) => <PresentCell id={id} />, 'end'),
      ...(isWide ? [column('excused', '7.5rem', (id) => <ExcusedCell id={id} />, 'end')] : []),
      column('signedAt', '5rem', (id) => <SignedCell id={id} />),
      column('lastSeen', '7rem', (id) => <SeenCell id={id} />),
      column('phone', '8.25rem', (id) => <PhoneCell id={id} />),
    ]
  }, [words, unitName, isWide])
}

/** Every point with what the desk must know of it now; up to fifteen thousand of them. */
export const PointBoard = ({ unitName, onOpen, currentId, searchRef }: PointBoardProps) => {
  const words = useMessages(pointBoardMessages)
  const format = useFormat()
  const [filter, setFilter] = useState<BoardFilter>('all')
  const [text, setText] = useState('')
  const [sort, setSort] = useState<BoardSort | null>(null)
  const searched = useDeferredValue(text)
  const { byId } = useRows()
  const phase = useStage((stage) => stage.conference.phase)
  const index = useMemo(() => createBoardIndex(unitName), [unitName])
  const view = useMemo(() => index(byId, phase, { filter, text: searched, sort }), [index, byId, phase, filter, searched, sort])
  const ids = useStableOrder(view.ids)
  const columns = useColumns(unitName)
  const sorting = useMemo(() => ({ sort, onSort: setSort }), [sort])
  const isEmpty = view.counts.all === 0
  const table = useMemo(() => {
    const showAll = () => {
      setFilter('all')
      setText('')
    }
    return (
      <VirtualTable
        label={words.board}
        rows={ids}
        columns={columns}
        rowKey={keyOf}
        sorting={sorting}
        onRowAction={onOpen}
        currentKey={currentId ?? undefined}
        maxHeight="100%"
        empty={
          isEmpty ? (
            <EmptyState icon={<MapPin />} title={words.noPoints}>
              {words.noPointsHow}
            </EmptyState>
          ) : (
            <EmptyState title={words.noneFound} action={<Button onClick={showAll}>{words.showAll}</Button>}>
              {words.noneFoundHow}
            </EmptyState>
          )
        }
      />
    )
  }, [words, ids, columns, sorting, onOpen, currentId, isEmpty])

  return (
    <section className={styles.board} aria-label={words.board}>
      <div className={styles.head}>
        <div role="group" aria-label={words.filters} className={styles.filters}>
          {boardFilters.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={filter === each}
              className={classes(styles.filter, each === 'signalLost' && view.counts.signalLost > 0 && styles.urgent)}
              onClick={() => setFilter(each)}
            >
              {words[each]} <span className={styles.count}>{format.number(view.counts[each])}</span>
            </button>
          ))}
        </div>
        <SearchInput
          label={words.search}
          value={text}
          onChange={setText}
          className={styles.search}
          {...(searchRef && { ref: searchRef })}
        />
      </div>
      <VisuallyHidden>
        <span role="status">{words.shown(ids.length, format.number(ids.length))}</span>
      </VisuallyHidden>
      <div className={styles.table}>{table}</div>
    </section>
  )
}

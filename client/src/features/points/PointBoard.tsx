import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import MapPin from 'lucide-react/icons/map-pin'
import { type Ref, useDeferredValue, useMemo, useState } from 'react'
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
import { DevicesCell, NameCell, PhoneCell, PresentCell, SeenCell, SignedCell, StatusCell } from './PointBoardCells.tsx'
import { type BoardFilter, type BoardSort, boardFilters, createBoardIndex, isSameOrder } from './board.ts'
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

const useColumns = (unitName: PointBoardProps['unitName']): readonly Column<PointId>[] => {
  const words = useMessages(pointBoardMessages)
  return useMemo(
    () => [
      { key: 'status', header: words.status, track: '8.5rem', isSortable: true, cell: (id) => <StatusCell id={id} /> },
      {
        key: 'name',
        header: words.name,
        track: 'minmax(12rem, 1fr)',
        isSortable: true,
        cell: (id) => <NameCell id={id} unitName={unitName} />,
      },
      { key: 'devices', header: words.devices, track: '5rem', isSortable: true, cell: (id) => <DevicesCell id={id} /> },
      { key: 'present', header: words.present, track: '6.5rem', align: 'end', isSortable: true, cell: (id) => <PresentCell id={id} /> },
      { key: 'signedAt', header: words.signedAt, track: '5rem', isSortable: true, cell: (id) => <SignedCell id={id} /> },
      { key: 'lastSeen', header: words.lastSeen, track: '7.5rem', isSortable: true, cell: (id) => <SeenCell id={id} /> },
      { key: 'phone', header: words.phone, track: '8rem', isSortable: true, cell: (id) => <PhoneCell id={id} /> },
    ],
    [words, unitName],
  )
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

import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import Check from 'lucide-react/icons/check'
import { useDeferredValue, useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import styles from './UnitPicker.module.css'
import { usePickerColumns } from './UnitPickerCells.tsx'
import { unitPickerMessages } from './unitPicker.messages.ts'
import { type Picked, idsBelow, kindChoices, toPickerRows, toggleAll } from './unitPickerTree.ts'

type UnitPickerTreeProps = {
  readonly tree: UnitTree
  readonly taken: Picked
  readonly picked: Picked
  readonly onPick: (picked: Picked) => void
}

const rootsOf = (tree: UnitTree): Picked =>
  new Set([...tree.values()].filter(({ parentId }) => parentId === null).map(({ id }) => id))

/**
 * Each unit has a tick of its own, and one for everything below it: at a conference of districts the city is not
 * ticked by ticking them, nor their communes with them.
 */
export const UnitPickerTree = ({ tree, taken, picked, onPick }: UnitPickerTreeProps) => {
  const words = useMessages(unitPickerMessages)
  const format = useFormat()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<Picked>(() => rootsOf(tree))
  const searched = useDeferredValue(query)
  const rows = useMemo(
    () => toPickerRows({ tree, taken, picked, open, query: searched }),
    [tree, taken, picked, open, searched],
  )
  const acts = useMemo(
    () => ({
      pick: (id: UnitId) => onPick(toggleAll(picked, [id], taken)),
      pickBelow: (id: UnitId) => onPick(toggleAll(picked, idsBelow(tree, id), taken)),
      open: (id: UnitId) =>
        setOpen((held) => {
          const next = new Set(held)
          if (!next.delete(id)) next.add(id)
          return next
        }),
    }),
    [tree, taken, picked, onPick],
  )
  const columns = usePickerColumns(acts)
  const choices = kindChoices(tree, taken, picked)
  return (
    <>
      {choices.length === 0 && <Callout tone="info">{words.allTaken}</Callout>}
      <div role="group" aria-label={words.quick} className={styles.quick} hidden={choices.length === 0}>
        {choices.map(({ kind, ids, isWhole }) => (
          <Button
            key={kind}
            size="small"
            icon={isWhole && <Check />}
            aria-pressed={isWhole}
            onClick={() => onPick(toggleAll(picked, ids, taken))}
          >
            {words[kind]} ({format.number(ids.length)})
          </Button>
        ))}
        {picked.size > 0 && (
          <Button size="small" variant="quiet" onClick={() => onPick(new Set())}>
            {words.none}
          </Button>
        )}
      </div>
      <SearchInput label={words.search} value={query} onChange={setQuery} />
      <div className={styles.tree}>
        <VirtualTable
          label={words.tree}
          rows={rows}
          columns={columns}
          rowKey={({ unit }) => unit.id}
          onRowAction={({ unit, isTaken }) => !isTaken && acts.pick(unit.id)}
          maxHeight="max(16rem, calc(100dvh - 30rem))"
          empty={<EmptyState title={words.noneFound} />}
        />
      </div>
    </>
  )
}

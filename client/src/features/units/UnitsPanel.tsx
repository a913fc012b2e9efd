import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { type UnitTree, ancestorsOf, hasUnitsBelow } from '@diem-cau/shared/units/units.ts'
import { useQueryClient } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Pencil from 'lucide-react/icons/pencil'
import Plus from 'lucide-react/icons/plus'
import Trash from 'lucide-react/icons/trash-2'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { useToast } from '../../ui/useToast.ts'
import { UnitDialog, type UnitTask } from './UnitDialog.tsx'
import { UnitRemoval } from './UnitRemoval.tsx'
import { UnitTreeGrid, type UnitTreeHandle } from './UnitTreeGrid.tsx'
import { unitDialogMessages, unitsMessages } from './units.messages.ts'
import styles from './Units.module.css'
import { unitsKey } from './unitsQueries.ts'
import { findUnits, firstOpen, treeRows } from './unitsTree.ts'

type Task = UnitTask | { readonly kind: 'remove'; readonly unit: Unit }

export const UnitsPanel = ({ tree, mayEdit }: { readonly tree: UnitTree; readonly mayEdit: boolean }) => {
  const words = useMessages(unitsMessages)
  const said = useMessages(unitDialogMessages)
  const queries = useQueryClient()
  const toast = useToast()
  const grid = useRef<UnitTreeHandle>(null)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(() => firstOpen(tree))
  const [task, setTask] = useState<Task | null>(null)
  const [wanted, setWanted] = useState<{ readonly id: UnitId } | null>(null)
  const shown = useRef(wanted)

  const found = useMemo(() => findUnits(tree, query), [tree, query])
  const rows = useMemo(() => treeRows(tree, open, found), [tree, open, found])

  // A unit that was just added or moved is looked for as soon as the tree that has it is drawn.
  const isWantedOnShow = wanted !== null && rows.some(({ unit }) => unit.id === wanted.id)
  useEffect(() => {
    if (!wanted || !isWantedOnShow || shown.current === wanted) return
    // Once: when its line is folded away and comes back later, the focus is somebody's own.
    shown.current = wanted
    grid.current?.focusUnit(wanted.id)
  }, [isWantedOnShow, wanted])

  const toggle = (id: UnitId, isOpen: boolean) =>
    setOpen((before) => (isOpen ? new Set([...before, id]) : new Set([...before].filter((each) => each !== id))))

  const settle = async (sentence: string) => {
    setTask(null)
    toast({ tone: 'positive', title: sentence })
    await queries.invalidateQueries({ queryKey: unitsKey })
  }
  const showSaved = async (unit: Unit) => {
    const parents = unit.parentId === null ? [] : [unit.parentId, ...ancestorsOf(tree, unit.parentId).map(({ id }) => id)]
    setOpen((before) => new Set([...before, ...parents]))
    setQuery('')
    await settle(task?.kind === 'add' ? said.added(unit.name) : said.saved(unit.name))
    setWanted({ id: unit.id })
  }

  const actionsOf = ({ unit }: { readonly unit: Unit }) => {
    const isParent = hasUnitsBelow(tree, unit.id)
    return (
      mayEdit && (
        <Menu
          trigger={<IconButton size="small" label={words.actions(unit.name)} icon={<Ellipsis />} />}
          sections={[
            [
              { key: 'add', label: words.addBelow, icon: <Plus />, onSelect: () => setTask({ kind: 'add', parent: unit }) },
              { key: 'edit', label: words.edit, icon: <Pencil />, onSelect: () => setTask({ kind: 'edit', unit }) },
            ],
            [
              {
                key: 'remove',
                label: words.remove,
                icon: <Trash />,
                isDangerous: true,
                isDisabled: isParent,
                hint: isParent ? words.removeHint : undefined,
                onSelect: () => setTask({ kind: 'remove', unit }),
              },
            ],
          ]}
        />
      )
    )
  }
  const addRoot = mayEdit && (
    <Button variant="primary" icon={<Plus />} onClick={() => setTask({ kind: 'add', parent: null })}>
      {words.addRoot}
    </Button>
  )

  return (
    <div className={styles.stack}>
      {tree.size === 0 ? (
        <EmptyState title={words.empty} action={addRoot}>
          {mayEdit ? words.emptyHint : words.emptyReader}
        </EmptyState>
      ) : (
        <>
          <Toolbar
            label={words.tree}
            end={
              <>
                <Button variant="quiet" onClick={() => setOpen(new Set(tree.keys()))}>
                  {words.openAll}
                </Button>
                <Button variant="quiet" onClick={() => setOpen(new Set())}>
                  {words.closeAll}
                </Button>
                {addRoot}
              </>
            }
          >
            <SearchInput label={words.search} value={query} onChange={setQuery} className={styles.search} />
            <p role="status" className={styles.count}>
              {found === null ? words.count(tree.size) : words.found(found.size)}
            </p>
          </Toolbar>
          <Panel isFlush>
            {rows.length === 0 ? (
              <EmptyState title={words.noMatch} />
            ) : (
              <UnitTreeGrid
                ref={grid}
                rows={rows}
                onToggle={toggle}
                onOpen={({ unit }) => mayEdit && setTask({ kind: 'edit', unit })}
                actionsOf={actionsOf}
              />
            )}
          </Panel>
        </>
      )}
      {task && task.kind !== 'remove' && (
        <UnitDialog tree={tree} task={task} onClose={() => setTask(null)} onDone={(unit) => void showSaved(unit)} />
      )}
      {task?.kind === 'remove' && (
        <UnitRemoval unit={task.unit} onClose={() => setTask(null)} onDone={() => void settle(said.removed(task.unit.name))} />
      )}
    </div>
  )
}

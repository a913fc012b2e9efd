import { type PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { fold } from '@diem-cau/shared/kernel/text.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Field } from '../../ui/Field.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { unitOptions } from './pointFormFields.ts'
import styles from './SheetChooser.module.css'
import { sheetMessages } from './sheet.messages.ts'
import type { SheetChoice } from './sheetPages.ts'

type SheetChooserProps = {
  readonly sheet: readonly SheetPoint[]
  readonly tree: UnitTree
  readonly choice: SheetChoice
  readonly onChoice: (choice: SheetChoice) => void
}

type Chosen = ReadonlySet<PointId>

const PointPicker = ({ sheet, chosen, onChosen }: { sheet: readonly SheetPoint[]; chosen: Chosen; onChosen: (chosen: Chosen) => void }) => {
  const words = useMessages(sheetMessages)
  const format = useFormat()
  const [query, setQuery] = useState('')
  const found = useMemo(
    () => sheet.filter(({ name, unit }) => fold(`${name} ${unit}`).includes(fold(query))),
    [sheet, query],
  )
  const columns = useMemo((): Column<SheetPoint>[] => {
    const toggle = (id: PointId) => {
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      onChosen(next)
    }
    const cell = ({ pointId, name }: SheetPoint) => (
      <Checkbox label={name} checked={chosen.has(pointId)} onChange={() => toggle(pointId)} />
    )
    return [{ key: 'point', header: words.pickPoint, track: 'minmax(10rem, 1fr)', cell }]
  }, [words, chosen, onChosen])
  return (
    <>
      <SearchInput label={words.search} value={query} onChange={setQuery} />
      <div className={styles.table}>
        <VirtualTable
          label={words.points}
          rows={found}
          columns={columns}
          rowKey={({ pointId }) => pointId}
          maxHeight="16rem"
          empty={<EmptyState title={words.noneFound} />}
        />
      </div>
      {found.length > 0 && (
        <Button size="small" onClick={() => onChosen(new Set([...chosen, ...found.map(({ pointId }) => pointId)]))}>
          {words.pickFound(found.length, format.number(found.length))}
        </Button>
      )}
    </>
  )
}

/** Whose sheets: everybody's, those of a unit, or one by one. */
export const SheetChooser = ({ sheet, tree, choice, onChoice }: SheetChooserProps) => {
  const words = useMessages(sheetMessages)
  const [chosen, setChosen] = useState<Chosen>(choice.by === 'points' ? choice.pointIds : new Set())
  const choosePoints = (pointIds: Chosen) => {
    setChosen(pointIds)
    onChoice({ by: 'points', pointIds })
  }
  const chooseBy = (by: SheetChoice['by']) => {
    if (by === 'points') choosePoints(chosen)
    else onChoice(by === 'all' ? { by } : { by, unitId: null })
  }
  return (
    <div className={styles.chooser}>
      <RadioGroup
        label={words.which}
        value={choice.by}
        onChange={chooseBy}
        options={(['all', 'unit', 'points'] as const).map((value) => ({ value, label: words[value] }))}
      />
      {choice.by === 'unit' && (
        <Field label={words.unitLabel}>
          <Combobox
            options={unitOptions(tree)}
            value={choice.unitId}
            placeholder={words.unitPlaceholder}
            onChange={(value) => onChoice({ by: 'unit', unitId: value === null ? null : UnitId.parse(value) })}
          />
        </Field>
      )}
      {choice.by === 'points' && <PointPicker sheet={sheet} chosen={choice.pointIds} onChosen={choosePoints} />}
    </div>
  )
}

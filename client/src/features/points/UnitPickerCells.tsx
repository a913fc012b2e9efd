import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import styles from './UnitPicker.module.css'
import { unitPickerMessages } from './unitPicker.messages.ts'
import type { PickerRow } from './unitPickerTree.ts'

interface PickerActs {
  readonly pick: (id: UnitId) => void
  readonly pickBelow: (id: UnitId) => void
  readonly open: (id: UnitId) => void
}

const UnitCell = ({ row, acts }: { readonly row: PickerRow; readonly acts: PickerActs }) => {
  const words = useMessages(unitPickerMessages)
  const { unit, depth, isOpen, isTaken, isPicked } = row
  const Icon = isOpen ? ChevronDown : ChevronRight
  return (
    <span className={styles.unit} style={{ paddingInlineStart: `calc(${depth} * var(--indent))` }} title={unit.name}>
      {isOpen === null ? (
        <span className={styles.leaf} />
      ) : (
        <IconButton
          size="small"
          icon={<Icon />}
          label={isOpen ? words.collapse(unit.name) : words.expand(unit.name)}
          aria-expanded={isOpen}
          onClick={() => acts.open(unit.id)}
        />
      )}
      {isTaken ? (
        <span className={styles.taken}>
          <Checkbox label={words.takenLabel(unit.name)} isLabelHidden checked disabled readOnly />
          <span className={styles.done}>
            <span className={styles.name}>{unit.name}</span>
            <StatusBadge tone="positive" isBare>
              {words.taken}
            </StatusBadge>
          </span>
        </span>
      ) : (
        <Checkbox label={unit.name} checked={isPicked} onChange={() => acts.pick(unit.id)} className={styles.name} />
      )}
    </span>
  )
}

const BelowCell = ({ row, acts }: { readonly row: PickerRow; readonly acts: PickerActs }) => {
  const words = useMessages(unitPickerMessages)
  const format = useFormat()
  const { open, picked } = row.below
  if (open === 0) return null
  return (
    <span className={styles.below}>
      <Checkbox
        label={words.belowLabel(row.unit.name)}
        isLabelHidden
        checked={picked === open}
        isMixed={picked > 0 && picked < open}
        onChange={() => acts.pickBelow(row.unit.id)}
      />
      <span aria-hidden className={styles.count}>
        {format.number(picked)}/{format.number(open)}
      </span>
    </span>
  )
}

export const usePickerColumns = (acts: PickerActs): readonly Column<PickerRow>[] => {
  const words = useMessages(unitPickerMessages)
  return useMemo(
    () => [
      { key: 'unit', header: words.unit, track: 'minmax(0, 1fr)', cell: (row) => <UnitCell row={row} acts={acts} /> },
      { key: 'below', header: words.below, track: '5rem', cell: (row) => <BelowCell row={row} acts={acts} /> },
    ],
    [words, acts],
  )
}

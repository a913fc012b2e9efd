import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { MAX_SUMMONED, type PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useMemo, useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './UnitPicker.module.css'
import { UnitPickerTree } from './UnitPickerTree.tsx'
import { unitPickerMessages } from './unitPicker.messages.ts'
import { type Picked, takenUnits } from './unitPickerTree.ts'
import { usePointsActions } from './usePointsActions.ts'

type UnitPickerProps = {
  /** With at least one unit; the screen says what to do about an empty tree. */
  readonly tree: UnitTree
  readonly points: readonly PointState[]
  readonly onClose: () => void
}

const NOTHING: Picked = new Set()

/** Ticking units, each of which becomes a point. */
export const UnitPicker = ({ tree, points, onClose }: UnitPickerProps) => {
  const words = useMessages(unitPickerMessages)
  const format = useFormat()
  const failureText = useFailureText()
  const toast = useToast()
  const actions = usePointsActions()
  const [picked, setPicked] = useState<Picked>(NOTHING)
  const [summoned, setSummoned] = useState<number | null>(0)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const taken = useMemo(() => takenUnits(tree, points), [tree, points])
  // Somebody else may have made a point of a picked unit meanwhile.
  const wanted: readonly UnitId[] = [...picked].filter((id) => !taken.has(id))
  const count = wanted.length

  const make = async () => {
    setBusy(true)
    setFailure(undefined)
    const made = await actions.addFromUnits(wanted, summoned ?? 0)
    setBusy(false)
    if (!made.ok) return setFailure(failureText(made.failure))
    const { added, skipped } = made.value
    toast({
      tone: 'positive',
      title: words.added(added, format.number(added)),
      ...(skipped > 0 && { description: words.skipped(skipped, format.number(skipped)) }),
    })
    onClose()
  }

  return (
    <Drawer
      isOpen
      onClose={() => !isBusy && onClose()}
      title={words.title}
      description={words.intro}
      footer={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {words.cancel}
          </Button>
          <Button variant="primary" isBusy={isBusy} disabled={count === 0} onClick={() => void make()}>
            {count === 0 ? words.nothingPicked : words.add(count, format.number(count))}
          </Button>
        </>
      }
    >
      {failure && <Callout tone="negative">{failure}</Callout>}
      <UnitPickerTree tree={tree} taken={taken} picked={picked} onPick={setPicked} />
      <Field label={words.summoned} hint={words.summonedHint} className={styles.summoned}>
        <NumberInput value={summoned} onChange={setSummoned} min={0} max={MAX_SUMMONED} />
      </Field>
    </Drawer>
  )
}

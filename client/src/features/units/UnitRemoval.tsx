import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { unitDialogMessages } from './units.messages.ts'

type UnitRemovalProps = {
  readonly unit: Unit
  readonly onClose: () => void
  readonly onDone: () => void
}

export const UnitRemoval = ({ unit, onClose, onDone }: UnitRemovalProps) => {
  const words = useMessages(unitDialogMessages)
  const { isBusy, failure, ask } = useAsking()
  const remove = async () => {
    const result = await ask(() => sendHouse('units:remove', { unitId: unit.id }))
    if (result?.ok) onDone()
  }
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={words.removeTitle(unit.name)}
      confirmLabel={words.remove}
      isBusy={isBusy}
      failure={failure}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {words.removeText}
    </ConfirmDialog>
  )
}

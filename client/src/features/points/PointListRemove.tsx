import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './PointList.module.css'
import { pointListMessages } from './pointList.messages.ts'
import { usePointsActions } from './usePointsActions.ts'

/** Says what removing a point does before it is done. */
export const PointListRemove = ({ point, onClose }: { readonly point: PointState; readonly onClose: () => void }) => {
  const words = useMessages(pointListMessages)
  const format = useFormat()
  const failureText = useFailureText()
  const toast = useToast()
  const actions = usePointsActions()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const { name } = point.profile
  const devices = point.devices.length
  const remove = async () => {
    setBusy(true)
    const removed = await actions.remove(point.id)
    setBusy(false)
    // Gone already is what was wanted.
    if (!removed.ok && removed.failure !== 'pointNotFound') return setFailure(failureText(removed.failure))
    toast({ tone: 'positive', title: words.removed(name) })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={words.removeTitle(name)}
      confirmLabel={words.remove}
      isBusy={isBusy}
      failure={failure}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <ul className={styles.consequences}>
        {devices > 0 && <li>{words.removeDevices(devices, format.number(devices))}</li>}
        <li>{words.removeCode}</li>
        <li>{words.removeRecord}</li>
        <li>{words.removeFinal}</li>
      </ul>
    </ConfirmDialog>
  )
}

import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './PointList.module.css'
import { sheetMessages } from './sheet.messages.ts'
import { usePointsActions } from './usePointsActions.ts'

/** For a code that has got into wrong hands. */
export const SheetRenew = ({ point, onClose }: { readonly point: PointState; readonly onClose: () => void }) => {
  const words = useMessages(sheetMessages)
  const failureText = useFailureText()
  const toast = useToast()
  const actions = usePointsActions()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const renew = async () => {
    setBusy(true)
    const renewed = await actions.renewCode(point.id)
    setBusy(false)
    if (!renewed.ok) return setFailure(failureText(renewed.failure))
    toast({ tone: 'positive', title: words.renewed })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={words.renewTitle(point.profile.name)}
      confirmLabel={words.renew}
      isBusy={isBusy}
      failure={failure}
      onConfirm={() => void renew()}
      onCancel={onClose}
    >
      <ul className={styles.consequences}>
        <li>{words.renewPaper}</li>
        <li>{words.renewDevices}</li>
      </ul>
    </ConfirmDialog>
  )
}

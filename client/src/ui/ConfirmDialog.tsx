import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Button } from './Button.tsx'
import { Callout } from './Callout.tsx'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { uiMessages } from './ui.messages.ts'

type ConfirmDialogProps = {
  readonly isOpen: boolean
  /** A question that names the thing: "Thu hồi thiết bị của Quận Ba Đình?" */
  readonly title: string
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode
  /** The verb again, never "OK". */
  readonly confirmLabel: string
  readonly isDangerous?: boolean
  readonly isBusy?: boolean
  /** Why the last try failed. */
  readonly failure?: string | undefined
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that cannot simply be undone. The focus starts on the way back. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { isOpen, title, children, confirmLabel, isDangerous, isBusy = false, failure, onConfirm, onCancel } = props
  const words = useMessages(uiMessages)
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && !isBusy && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Viewport className={classes(styles.viewport, styles.centre)}>
          <AlertDialog.Popup className={classes(styles.popup, styles.narrow)}>
            <header className={styles.header}>
              <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
            </header>
            <div className={styles.body}>
              <AlertDialog.Description className={styles.description} render={<div />}>
                {children}
              </AlertDialog.Description>
              {failure && <Callout tone="negative">{failure}</Callout>}
            </div>
            <footer className={styles.footer}>
              <AlertDialog.Close render={<Button disabled={isBusy} />}>{words.cancel}</AlertDialog.Close>
              <Button variant={isDangerous ? 'danger' : 'primary'} isBusy={isBusy} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </footer>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

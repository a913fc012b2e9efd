import { Dialog as Base } from '@base-ui/react/dialog'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { uiMessages } from './ui.messages.ts'

export type DialogProps = {
  readonly isOpen: boolean
  /** Escape, the backdrop or the cross; the caller decides. */
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly width?: 'narrow' | 'medium' | 'wide'
  readonly placement?: 'centre' | 'side'
  readonly children?: ReactNode
}

/** For one short task that needs the rest of the screen to wait. */
export const Dialog = (props: DialogProps) => {
  const { isOpen, onClose, title, description, footer, width = 'medium', placement = 'centre', children } = props
  const words = useMessages(uiMessages)
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={classes(styles.viewport, styles[placement])}>
          <Base.Popup className={classes(styles.popup, styles[width])}>
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton size="small" label={words.close} icon={<X />} />} />
            </header>
            <div className={styles.body}>
              {description && <Base.Description className={styles.description}>{description}</Base.Description>}
              {children}
            </div>
            {footer && <footer className={styles.footer}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

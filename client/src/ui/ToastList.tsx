import { Toast } from '@base-ui/react/toast'
import X from 'lucide-react/icons/x'
import { useMessages } from '../i18n/messages.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './IconButton.tsx'
import styles from './ToastList.module.css'
import { ToneIcon } from './ToneIcon.tsx'
import { uiMessages } from './ui.messages.ts'
import type { ToastTone } from './useToast.ts'

export const ToastList = () => {
  const { toasts } = Toast.useToastManager<{ tone: ToastTone }>()
  const words = useMessages(uiMessages)
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport} aria-label={words.notifications}>
        {toasts.map((toast) => {
          const tone = toast.data?.tone ?? 'neutral'
          return (
            <Toast.Root key={toast.id} toast={toast} className={classes(styles.toast, styles[tone])}>
              <Toast.Content className={styles.content}>
                <ToneIcon tone={tone} />
                <div className={styles.text}>
                  <Toast.Title className={styles.title} render={<p />} />
                  <Toast.Description className={styles.description} />
                  {toast.actionProps && <Toast.Action render={<Button size="small" className={styles.action} />} />}
                </div>
                <Toast.Close render={<IconButton size="small" label={words.dismiss} icon={<X />} />} />
              </Toast.Content>
            </Toast.Root>
          )
        })}
      </Toast.Viewport>
    </Toast.Portal>
  )
}

import OctagonX from 'lucide-react/icons/octagon-x'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Button } from './Button.tsx'
import styles from './ErrorState.module.css'
import { uiMessages } from './ui.messages.ts'

type ErrorStateProps = {
  /** What happened. */
  readonly title: string
  /** What to do about it. */
  readonly children?: ReactNode
  readonly onRetry?: (() => void) | undefined
  /** The reference under which the server's log has it; people read it out on the phone. */
  readonly reference?: string | undefined
}

export const ErrorState = ({ title, children, onRetry, reference }: ErrorStateProps) => {
  const words = useMessages(uiMessages)
  return (
    <div role="alert" className={styles.state}>
      <OctagonX />
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
      {reference && (
        <p className={styles.reference}>
          {words.reference}: <code>{reference}</code>
        </p>
      )}
    </div>
  )
}

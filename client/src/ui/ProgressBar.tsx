import X from 'lucide-react/icons/x'
import { type ReactNode, useId } from 'react'
import { useFormat } from '../i18n/format.ts'
import { useMessages } from '../i18n/messages.ts'
import { IconButton } from './IconButton.tsx'
import styles from './ProgressBar.module.css'
import { uiMessages } from './ui.messages.ts'

type ProgressBarProps = {
  readonly label: string
  /** From 0 to 1; null while nobody knows how long it takes. */
  readonly share: number | null
  /** What it is at: "trang 12/40". */
  readonly detail?: ReactNode
  readonly onCancel?: (() => void) | undefined
}

export const ProgressBar = ({ label, share, detail, onCancel }: ProgressBarProps) => {
  const format = useFormat()
  const words = useMessages(uiMessages)
  const id = useId()
  return (
    <div className={styles.box}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <span className={styles.detail}>{detail ?? (share === null ? null : format.percent(Math.floor(share * 100) / 100))}</span>
      {onCancel && (
        <IconButton size="small" label={`${words.cancel}: ${label}`} icon={<X />} onClick={onCancel} className={styles.cancel} />
      )}
      <progress
        className={styles.bar}
        aria-labelledby={id}
        {...(share !== null && { value: Math.min(Math.max(share, 0), 1) })}
      />
    </div>
  )
}

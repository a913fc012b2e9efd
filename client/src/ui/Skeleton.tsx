import { useMessages } from '../i18n/messages.ts'
import styles from './Skeleton.module.css'
import { uiMessages } from './ui.messages.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const widths = [styles.long, styles.middle, styles.short]

/** The shape of text that is on its way. */
export const Skeleton = ({ lines = 3 }: { readonly lines?: number }) => {
  const words = useMessages(uiMessages)
  return (
    <div role="status" className={styles.lines}>
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={widths[index % widths.length]} />
      ))}
    </div>
  )
}

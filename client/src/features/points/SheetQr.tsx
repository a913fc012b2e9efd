import type { QrShape } from './sheetQr.ts'
import styles from './SheetQr.module.css'

/** Always dark on light, whatever the theme: that is what cameras read. */
export const SheetQr = ({ shape, label }: { readonly shape: QrShape; readonly label: string }) => (
  <svg viewBox={`0 0 ${shape.size} ${shape.size}`} role="img" aria-label={label} className={styles.qr}>
    <path d={shape.path} />
  </svg>
)

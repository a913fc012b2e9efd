import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { CSSProperties } from 'react'
import styles from './FittedPage.module.css'
import { PageView } from './PageView.tsx'

/** A page in full, upright or across, as large as the place it is put in: the place must have a height of its own. */
export const FittedPage = ({ document, page }: { document: StageDocument; page: number }) => {
  const aspect: CSSProperties & { '--aspect': number } = { '--aspect': document.file?.aspect ?? 0.707 }
  return (
    <div className={styles.place}>
      <div className={styles.page} style={aspect}>
        <PageView document={document} page={page} />
      </div>
    </div>
  )
}

import type { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import styles from './DocumentLine.module.css'
import { documentsMessages } from './documents.messages.ts'

type Props = {
  readonly document: DocumentDetails
  /** Its place in an ordered list. */
  readonly place?: number
  readonly note?: ReactNode
  readonly file?: ReactNode
  readonly actions?: ReactNode
}

/** A document as people cite it: type and number, subject, who issued it and when. */
export const DocumentLine = ({ document, place, note, file, actions }: Props) => {
  const words = useMessages(documentsMessages)
  const format = useFormat()
  return (
    <div className={styles.line}>
      {place !== undefined && <span className={styles.place}>{format.number(place)}</span>}
      <div className={styles.text}>
        <p className={styles.number}>
          {document.type} <span className={styles.whole}>{document.number}</span>
        </p>
        <p>{document.subject}</p>
        <p className={styles.source}>
          {document.issuer}, <span className={styles.whole}>{words.issuedOn(format.calendarDate(document.date))}</span>
          {note && <> · {note}</>}
        </p>
      </div>
      {file && <div className={styles.file}>{file}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

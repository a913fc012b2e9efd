import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import styles from './DocumentList.module.css'
import { inOrderOfTheDay } from './documentPlace.ts'
import { readingMessages } from './reading.messages.ts'

/** The documents of the day in the order in which they are heard; each opens for reading. */
export const DocumentList = ({ onOpen }: { onOpen: (documentId: DocumentId) => void }) => {
  const words = useMessages(readingMessages)
  const format = useFormat()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const onShow = useStage((stage) => stage.presenting.onShow)
  const ordered = useMemo(() => inOrderOfTheDay(agenda, documents), [agenda, documents])
  if (ordered.length === 0) return <p className={styles.none}>{words.noDocuments}</p>
  return (
    <ol className={styles.list}>
      {ordered.map((document) => (
        <li key={document.id}>
          <button
            type="button"
            className={styles.document}
            disabled={!document.file}
            onClick={() => onOpen(document.id)}
          >
            <span className={styles.number}>
              {document.type} {document.number}
              {onShow?.documentId === document.id && <em>{words.isOnShow}</em>}
            </span>
            <span>{document.subject}</span>
            <small>
              {document.issuer}, {words.dated(format.calendarDate(document.date))} ·{' '}
              {document.file ? words.pages(document.file.pages) : words.notReady}
            </small>
          </button>
        </li>
      ))}
    </ol>
  )
}

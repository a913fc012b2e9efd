import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './AgendaEditorRow.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { kindIcons } from './itemKinds.ts'
import { itemKindMessages } from './itemKinds.messages.ts'

const tones = { running: 'onAir', done: 'positive', cut: 'neutral' } as const

type Props = {
  readonly item: AgendaItem
  readonly title: string
  readonly onEdit: (() => void) | undefined
  readonly children: ReactNode
}

/** What an item is: kind, title, document, presenter, and where it stands on the day. */
export const AgendaEditorWhat = ({ item, title, onEdit, children }: Props) => {
  const words = useMessages(agendaEditorMessages)
  const kinds = useMessages(itemKindMessages)
  const format = useFormat()
  const documents = useStage((stage) => stage.documents)
  const document = item.documentId === null ? undefined : findDocument(documents, item.documentId)
  const Icon = kindIcons[item.kind]
  const { state } = item.progress
  return (
    <span className={styles.what}>
      <span className={styles.kind}>
        <Icon />
        {kinds[item.kind]}
        {state !== 'planned' && <StatusBadge tone={tones[state]}>{words[state]}</StatusBadge>}
      </span>
      {onEdit ? (
        <button type="button" className={styles.title} onClick={onEdit}>
          {title}
        </button>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      {document && item.title !== '' && (
        <span className={styles.detail}>
          {document.type} {document.number}
        </span>
      )}
      {item.presenter && <span className={styles.detail}>{item.presenter.name}</span>}
      {item.extension !== 0 && (
        <span className={styles.detail}>
          {(item.extension > 0 ? words.extended : words.shortened)(format.duration(item.extension))}
        </span>
      )}
      {children}
    </span>
  )
}

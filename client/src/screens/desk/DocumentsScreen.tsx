import { ConferenceDocuments } from '../../features/documents/ConferenceDocuments.tsx'
import { UploadsProvider } from '../../features/documents/UploadsProvider.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { useHasStage } from '../../realtime/SessionProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { documentsScreenMessages } from './documentsScreen.messages.ts'
import styles from './DocumentsScreen.module.css'

export default function DocumentsScreen() {
  const words = useMessages(documentsScreenMessages)
  const hasStage = useHasStage()
  return (
    <div className={styles.screen}>
      <PageHeader title={words.title} meta={words.meta} />
      <UploadsProvider>{hasStage ? <ConferenceDocuments /> : <Skeleton lines={8} />}</UploadsProvider>
    </div>
  )
}

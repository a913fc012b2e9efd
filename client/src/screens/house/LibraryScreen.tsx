import { LibraryList } from '../../features/documents/LibraryList.tsx'
import { UploadsProvider } from '../../features/documents/UploadsProvider.tsx'
import { useMe } from '../../features/people/peopleQueries.ts'
import { useMessages } from '../../i18n/messages.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { libraryScreenMessages } from './libraryScreen.messages.ts'
import styles from './LibraryScreen.module.css'

export default function LibraryScreen() {
  const words = useMessages(libraryScreenMessages)
  const { data: me } = useMe()
  return (
    <div className={styles.screen}>
      <PageHeader title={words.title} meta={words.meta} />
      <UploadsProvider>
        <LibraryList mayKeep={me?.ofHouse ?? false} />
      </UploadsProvider>
    </div>
  )
}

import { useMessages } from '../../i18n/messages.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Announce.module.css'
import { AnnounceForm } from './AnnounceForm.tsx'
import { AnnounceHistory } from './AnnounceHistory.tsx'
import { announceMessages } from './announce.messages.ts'

export const AnnounceDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const words = useMessages(announceMessages)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.title}>
      <AnnounceForm />
      <h3 className={styles.heading}>{words.history}</h3>
      <AnnounceHistory />
    </Dialog>
  )
}

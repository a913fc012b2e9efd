import Ellipsis from 'lucide-react/icons/ellipsis'
import Pencil from 'lucide-react/icons/pencil'
import Printer from 'lucide-react/icons/printer'
import { useMessages } from '../i18n/messages.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { KeyHint } from '../ui/KeyHint.tsx'
import { Panel } from '../ui/Panel.tsx'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'

export const ButtonSamples = ({ of }: { readonly of?: string }) => {
  const words = useMessages(galleryMessages)
  return (
    <Panel title={of ?? words.buttons} actions={<IconButton label={words.more} icon={<Ellipsis />} />}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <Button variant="primary">{words.open}</Button>
          <Button icon={<Pencil />}>{words.edit}</Button>
          <Button variant="quiet" icon={<Printer />}>
            {words.print}
          </Button>
          <Button variant="danger">{words.revoke}</Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" isBusy>
            {words.saving}
          </Button>
          <Button disabled>{words.save}</Button>
          <Button size="small">{words.save}</Button>
          <Button variant="primary" size="large">
            {words.open}
          </Button>
          <KeyHint keys={['Ctrl', 'K']} />
        </div>
      </div>
    </Panel>
  )
}

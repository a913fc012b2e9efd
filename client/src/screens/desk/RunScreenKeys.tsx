import Keyboard from 'lucide-react/icons/keyboard'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './RunScreen.module.css'
import { runMessages } from './run.messages.ts'

/** Which keys do what, for hands that stay on the keyboard all day. */
export const RunKeys = () => {
  const words = useMessages(runMessages)
  const keys = [
    { does: words.keySearch, keys: ['Alt', 'S'] },
    { does: words.keyAnnounce, keys: ['Alt', 'T'] },
    { does: words.keyNext, keys: ['Alt', 'N'] },
    { does: words.keyFinish, keys: ['Alt', 'K'] },
    { does: words.keyFive, keys: ['Alt', '5'] },
    { does: words.keyRows, keys: ['↑', '↓', 'Enter'] },
  ]
  return (
    <Popover
      title={words.keys}
      trigger={
        <Button variant="quiet" size="small" icon={<Keyboard />} className={styles.keysButton}>
          {words.keys}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {keys.map(({ does, keys: pressed }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <KeyHint keys={pressed} />
            </dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}

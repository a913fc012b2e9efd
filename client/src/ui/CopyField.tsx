import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useRef, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Button } from './Button.tsx'
import styles from './CopyField.module.css'
import { Field } from './Field.tsx'
import { TextInput } from './TextInput.tsx'
import { copyMessages } from './copy.messages.ts'

/**
 * A text to take elsewhere. Where the browser gives no clipboard (plain http on a city's own network is such a
 * place), the text is selected and the keys are named.
 */
export const CopyField = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const words = useMessages(copyMessages)
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle')
  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('selected') // no clipboard here: what is selected can be copied by hand
    }
  }
  return (
    <div className={styles.line}>
      <Field label={label}>
        <TextInput ref={input} readOnly value={text} onFocus={(event) => event.target.select()} />
      </Field>
      <Button icon={state === 'copied' ? <Check /> : <Copy />} onClick={copy}>
        {state === 'copied' ? words.copied : words.copy}
      </Button>
      <p role="status" className={styles.status}>
        {state === 'selected' && words.byHand}
      </p>
    </div>
  )
}

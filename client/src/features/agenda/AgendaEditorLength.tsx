import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './AgendaEditorRow.module.css'
import { agendaEditorMessages } from './agendaEditor.messages.ts'
import { readLength, writeLength } from './planLength.ts'

type Props = {
  readonly title: string
  readonly length: Duration
  readonly isDisabled: boolean
  readonly onChange: (length: Duration) => Promise<boolean>
}

/** The planned length, changed where it stands: Enter or leaving the field sends it, Escape takes it back. */
export const AgendaEditorLength = ({ title, length, isDisabled, onChange }: Props) => {
  const words = useMessages(agendaEditorMessages)
  const errorId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)

  const forget = () => {
    setTyped(null)
    setWrong(false)
  }
  const take = async () => {
    if (typed === null) return
    const read = readLength(typed)
    if (read === null) return setWrong(true)
    setWrong(false)
    // What was typed stays until the server has it; after a refusal the old length stands again, with the reason.
    if (read !== length) await onChange(read)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void take()
    if (event.key === 'Escape') forget()
  }
  return (
    <span className={styles.length}>
      <TextInput
        value={typed ?? writeLength(length)}
        inputMode="numeric"
        autoComplete="off"
        disabled={isDisabled}
        aria-label={words.lengthOf(title)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? errorId : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void take()}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden>{words.minutes}</span>
      {isWrong && (
        <span id={errorId} role="alert" className={styles.wrong}>
          {words.lengthWrong}
        </span>
      )}
    </span>
  )
}

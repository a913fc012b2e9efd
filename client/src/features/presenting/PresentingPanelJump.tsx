import { type SyntheticEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './PresentingPanel.module.css'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'

type JumpProps = {
  readonly pages: number
  readonly isDisabled: boolean
  readonly onJump: (page: number) => void
}

/** A page by its number. */
export const PageJump = ({ pages, isDisabled, onJump }: JumpProps) => {
  const words = useMessages(presenterConsoleMessages)
  const id = useId()
  const [text, setText] = useState('')
  const page = Number(text)
  const isPage = text !== '' && Number.isInteger(page) && page >= 1 && page <= pages
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!isPage) return
    onJump(page)
    setText('')
  }
  return (
    <form className={styles.jump} onSubmit={submit}>
      <label htmlFor={id}>{words.goTo}</label>
      <TextInput
        id={id}
        className={styles.jumpInput}
        inputMode="numeric"
        autoComplete="off"
        placeholder={`1–${pages}`}
        value={text}
        disabled={isDisabled}
        aria-invalid={text !== '' && !isPage ? true : undefined}
        onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 6))}
      />
      <Button type="submit" size="small" disabled={isDisabled || !isPage}>
        {words.go}
      </Button>
    </form>
  )
}

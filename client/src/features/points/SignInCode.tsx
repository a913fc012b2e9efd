import type { GreetRequest } from '@diem-cau/shared/points/points.queries.ts'
import { duration } from '@diem-cau/shared/kernel/time.ts'
import { useEffect, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './SignIn.module.css'
import { CODE_LENGTH, codeAsPrinted, isWholeCode, tokenIn } from './signInCode.ts'
import { signInMessages } from './signIn.messages.ts'

type SignInCodeProps = {
  readonly onCode: (by: GreetRequest) => void
  readonly isBusy: boolean
  /** Why the last code was refused; gone as soon as somebody types. */
  readonly refusal: string | null
  readonly onType: () => void
  /** Milliseconds of this device's clock until which trying is of no use. */
  readonly waitUntil: number | null
}

/** The code of the sheet, typed with one finger on a bad keyboard in a loud room. */
export const SignInCode = ({ onCode, isBusy, refusal, onType, waitUntil }: SignInCodeProps) => {
  const words = useMessages(signInMessages)
  const format = useFormat()
  const [code, setCode] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const waitSeconds = useSecondsUntil(waitUntil)
  const incomplete = wasTried && !isWholeCode(code) ? words.incomplete : undefined
  const wait = waitSeconds > 0 ? words.wait(format.duration(duration(waitSeconds * 1000))) : undefined

  const change = (typed: string): void => {
    onType()
    const token = tokenIn(typed)
    if (token) return onCode({ link: token })
    setCode(codeAsPrinted(typed))
    setWasTried(false)
  }
  const submit = (): void => {
    setWasTried(true)
    if (isWholeCode(code) && !isBusy && !wait) onCode({ code })
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label={words.code} hint={words.codeHint} error={wait ?? incomplete ?? refusal ?? undefined}>
        <TextInput
          className={styles.code}
          value={code}
          placeholder="ABCD-EFGH"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          size={CODE_LENGTH + 1}
          autoFocus
          onChange={(event) => change(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" size="large" isBusy={isBusy} disabled={wait !== undefined}>
        {words.go}
      </Button>
    </form>
  )
}

const useSecondsUntil = (until: number | null): number => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (until === null) return undefined
    const read = (): void => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    const first = setTimeout(read)
    const timer = setInterval(read, 500)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [until])
  return until === null ? 0 : seconds
}

import { type Duration, minutes } from '@diem-cau/shared/kernel/time.ts'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './AgendaRun.module.css'
import { agendaRunMessages } from './agendaRun.messages.ts'

const LONGEST = 24 * 60

/** Any number of minutes, for when five and ten are not it. */
export const ExtendOther = ({ onExtend }: { readonly onExtend: (by: Duration) => void }) => {
  const words = useMessages(agendaRunMessages)
  const [count, setCount] = useState<number | null>(15)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (count !== null && count !== 0) onExtend(minutes(count))
  }
  return (
    <Popover trigger={<Button size="small">{words.otherLength}</Button>} title={words.extendTitle}>
      <form className={styles.extend} onSubmit={submit}>
        <Field label={words.extendBy} hint={words.extendHint}>
          <NumberInput value={count} onChange={setCount} min={-LONGEST} max={LONGEST} />
        </Field>
        <Button type="submit" variant="primary" disabled={count === null || count === 0}>
          {words.extendApply}
        </Button>
      </form>
    </Popover>
  )
}

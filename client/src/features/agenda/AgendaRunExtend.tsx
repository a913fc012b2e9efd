import { type Duration, minutes } from '@diem-cau/shared/kernel/time.ts'
import { type SyntheticEvent, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import styles from './AgendaRun.module.css'
import { agendaRunMessages } from './agendaRun.messages.ts'

const LONGEST = 24 * 60

/** Any number of minutes, for when five and ten are not it. */
export const ExtendOther = ({ onExtend }: { readonly onExtend: (by: Duration) => void }) => {
  const words = useMessages(agendaRunMessages)
  const [isOpen, setOpen] = useState(false)
  const [count, setCount] = useState<number | null>(15)
  const isAsked = count !== null && count !== 0
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!isAsked) return
    setOpen(false)
    onExtend(minutes(count))
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.otherLength}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={words.extendTitle} width="narrow">
        <form className={styles.extend} onSubmit={submit}>
          <Field label={words.extendBy} hint={words.extendHint}>
            <NumberInput value={count} onChange={setCount} min={-LONGEST} max={LONGEST} />
          </Field>
          <Button type="submit" variant="primary" disabled={!isAsked}>
            {words.extendApply}
          </Button>
        </form>
      </Dialog>
    </>
  )
}

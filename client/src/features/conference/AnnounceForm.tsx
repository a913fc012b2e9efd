import { isClosed, isPublished } from '@diem-cau/shared/conference/conference.ts'
import { cleanProse } from '@diem-cau/shared/kernel/text.ts'
import { PointId } from '@diem-cau/shared/kernel/ids.ts'
import Megaphone from 'lucide-react/icons/megaphone'
import { type SyntheticEvent, useMemo, useState } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from './Announce.module.css'
import { announceMessages } from './announce.messages.ts'
import { useConferenceActions } from './useConferenceActions.ts'

const LONGEST = 500

/** To one point when `to` names it; otherwise the sender chooses. */
export const AnnounceForm = ({ to }: { readonly to?: PointId }) => {
  const words = useMessages(announceMessages)
  const conference = useStage((stage) => stage.conference)
  const { announce } = useConferenceActions()
  const { run, isBusy, failure } = useAttempts()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<PointId | null>(null)
  const [complaint, setComplaint] = useState<'missing' | 'tooLong' | null>(null)
  const [wasSent, setWasSent] = useState(false)
  const pointId = to ?? chosen
  const length = cleanProse(text).length

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setWasSent(false)
    const wrong = length === 0 ? 'missing' : length > LONGEST ? 'tooLong' : null
    setComplaint(wrong)
    if (wrong !== null || isBusy('send')) return
    if (await run('send', () => announce(text, pointId))) {
      setText('')
      setWasSent(true)
    }
  }
  if (!isPublished(conference)) return <Callout tone="info">{words.notYet}</Callout>
  if (isClosed(conference)) return <Callout tone="info">{words.over}</Callout>
  const error = complaint === 'missing' ? words.missing : complaint === 'tooLong' ? words.tooLong(length - LONGEST) : undefined
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      {!to && <Recipient value={chosen} onChange={setChosen} />}
      <Field label={words.text} hint={pointId === null ? words.hint : words.hintPoint} error={error}>
        <TextArea
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setComplaint(null)
            setWasSent(false)
          }}
        />
      </Field>
      {failure && <Callout tone="negative">{failure}</Callout>}
      <div className={styles.send}>
        <Button type="submit" variant="primary" icon={<Megaphone />} isBusy={isBusy('send')}>
          {words.send}
        </Button>
        <span role="status">{wasSent && words.sent}</span>
      </div>
    </form>
  )
}

type RecipientProps = { readonly value: PointId | null; readonly onChange: (id: PointId | null) => void }

const Recipient = ({ value, onChange }: RecipientProps) => {
  const words = useMessages(announceMessages)
  const { byId } = useRows()
  const options = useMemo(
    () => [...byId.values()].filter((point) => !point.removed).map((point) => ({ value: point.id, label: point.profile.name })),
    [byId],
  )
  return (
    <Field label={words.to}>
      <Combobox
        options={options}
        value={value}
        placeholder={words.everyone}
        onChange={(id) => {
          const pointId = PointId.safeParse(id)
          onChange(pointId.success ? pointId.data : null)
        }}
      />
    </Field>
  )
}

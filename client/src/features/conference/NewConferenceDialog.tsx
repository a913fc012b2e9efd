import type { ConferenceList } from '@diem-cau/shared/conference/conference.queries.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { RawInput } from '@diem-cau/shared/protocol/commands.ts'
import { useId, useState } from 'react'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ConferenceForm } from './ConferenceForm.tsx'
import { NEW_CONFERENCE } from './ConferenceFormFields.ts'
import { newConferenceMessages } from './newConference.messages.ts'
import { NewConferenceClone } from './NewConferenceClone.tsx'

type NewConferenceDialogProps = {
  /** Those that this person may copy. */
  readonly conferences: ConferenceList
  readonly onClose: () => void
  readonly onCreated: (conferenceId: ConferenceId) => void
}

export const NewConferenceDialog = ({ conferences, onClose, onCreated }: NewConferenceDialogProps) => {
  const words = useMessages(newConferenceMessages)
  const id = useId()
  const [from, setFrom] = useState<RawInput<'conference:create'>['from']>('scratch')
  const { isBusy, failure, ask, forget } = useAsking()

  const create = async (input: RawInput<'conference:create'>) => {
    const result = await ask(() => sendHouse('conference:create', input))
    if (result?.ok) onCreated(result.value.conferenceId)
  }
  const choose = (next: typeof from) => {
    setFrom(next)
    forget()
  }
  const button =
    from === 'sample' ? (
      <Button variant="primary" isBusy={isBusy} onClick={() => void create({ from })}>
        {words.create}
      </Button>
    ) : (
      <Button type="submit" form={`${id}-${from}`} variant="primary" isBusy={isBusy}>
        {words.create}
      </Button>
    )
  const hasNothing = from === 'clone' && conferences.length === 0

  return (
    <Dialog isOpen width="wide" title={words.create} onClose={onClose} footer={!hasNothing && button}>
      {failure && <Callout tone="negative">{failure}</Callout>}
      <Tabs
        label={words.from}
        value={from}
        onChange={choose}
        tabs={[
          {
            key: 'scratch',
            label: words.scratch,
            content: (
              <ConferenceForm
                id={`${id}-scratch`}
                initial={NEW_CONFERENCE}
                onSubmit={(details) => create({ from: 'scratch', details })}
              />
            ),
          },
          {
            key: 'clone',
            label: words.clone,
            content: hasNothing ? (
              <Callout tone="info">{words.nothingToClone}</Callout>
            ) : (
              <NewConferenceClone
                id={`${id}-clone`}
                conferences={conferences}
                onSubmit={(clone) => create({ from: 'clone', ...clone })}
              />
            ),
          },
          {
            key: 'sample',
            label: words.sample,
            content: (
              <Callout tone="info" title={words.sampleTitle}>
                {words.sampleText}
              </Callout>
            ),
          },
        ]}
      />
    </Dialog>
  )
}

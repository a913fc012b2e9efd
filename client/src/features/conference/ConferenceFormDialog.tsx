import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { useId } from 'react'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/useToast.ts'
import { ConferenceForm } from './ConferenceForm.tsx'
import { conferenceFormMessages } from './conferenceForm.messages.ts'
import { toFields } from './ConferenceFormFields.ts'

type ConferenceFormDialogProps = {
  readonly details: ConferenceDetails
  readonly onClose: () => void
}

/** Edits the details of the conference whose session is open. */
export const ConferenceFormDialog = ({ details, onClose }: ConferenceFormDialogProps) => {
  const words = useMessages(conferenceFormMessages)
  const id = useId()
  const send = useSend()
  const toast = useToast()
  const { isBusy, failure, ask } = useAsking()
  const save = async (edited: ConferenceDetails) => {
    const result = await ask(() => send('conference:editDetails', edited))
    if (!result?.ok) return
    toast({ tone: 'positive', title: words.saved })
    onClose()
  }
  return (
    <Dialog
      isOpen
      width="wide"
      title={words.edit}
      onClose={onClose}
      footer={
        <Button type="submit" form={id} variant="primary" isBusy={isBusy}>
          {words.save}
        </Button>
      }
    >
      {failure && <Callout tone="negative">{failure}</Callout>}
      <ConferenceForm id={id} initial={toFields(details)} onSubmit={save} />
    </Dialog>
  )
}

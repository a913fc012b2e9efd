import type { AgendaItem, ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import { useId, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { ItemFormFields } from './ItemFormFields.tsx'
import { ItemFormPlace } from './ItemFormPlace.tsx'
import styles from './ItemForm.module.css'
import { type After, isHeld } from './agendaOrder.ts'
import { ItemFormSchema, type ItemFormValues, newItem, toForm } from './itemForm.ts'
import { itemFormMessages } from './itemForm.messages.ts'

/** What the form is open for. */
export type ItemTarget = { readonly kind: 'new'; readonly after: After } | { readonly kind: 'edit'; readonly item: AgendaItem }

type ItemFormProps = {
  readonly target: ItemTarget
  /** People with an account in this conference, who can be given command of the pages. */
  readonly members: Members['members']
  readonly onClose: () => void
  readonly onSaved: (itemId: AgendaItemId) => void
}

/** One agenda item in a drawer beside the agenda it belongs to. */
export const ItemForm = ({ target, members, onClose, onSaved }: ItemFormProps) => {
  const words = useMessages(itemFormMessages)
  const failureText = useFailureText()
  const send = useSend()
  const formId = useId()
  const form = useForm<ItemFormValues, unknown, ItemDetails>({
    resolver: zodResolver(ItemFormSchema),
    defaultValues: target.kind === 'edit' ? toForm(target.item) : newItem('speech'),
  })
  const [after, setAfter] = useState<After>(target.kind === 'new' ? target.after : null)
  const [failure, setFailure] = useState<string>()
  const [isLeaving, setLeaving] = useState(false)
  const { isDirty, isSubmitting } = form.formState

  const save = async (details: ItemDetails): Promise<void> => {
    setFailure(undefined)
    if (target.kind === 'new') {
      const added = await send('agenda:addItem', { ...details, after })
      if (added.ok) onSaved(added.value.itemId)
      else setFailure(failureText(added.failure))
      return
    }
    const itemId = target.item.id
    const edited = await send('agenda:editItem', { ...details, itemId })
    if (edited.ok) onSaved(itemId)
    else setFailure(failureText(edited.failure))
  }
  const isLocked = target.kind === 'edit' && isHeld(target.item)
  const leave = () => (isDirty && !isSubmitting ? setLeaving(true) : onClose())

  return (
    <Drawer
      isOpen
      onClose={leave}
      title={target.kind === 'new' ? words.newTitle : words.editTitle}
      footer={
        <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
          {target.kind === 'new' ? words.add : words.save}
        </Button>
      }
    >
      <FormProvider {...form}>
        <form id={formId} noValidate className={styles.form} onSubmit={(event) => void form.handleSubmit(save)(event)}>
          {isLocked && <Callout tone="info">{words.held}</Callout>}
          <ItemFormFields members={members} isLocked={isLocked} />
          {target.kind === 'new' && <ItemFormPlace after={after} onChange={setAfter} />}
          {failure && <Callout tone="negative">{failure}</Callout>}
        </form>
      </FormProvider>
      <ConfirmDialog
        isOpen={isLeaving}
        title={words.leaveTitle}
        confirmLabel={words.leave}
        isDangerous
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        {words.leaveText}
      </ConfirmDialog>
    </Drawer>
  )
}

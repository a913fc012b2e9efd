import { StaffRole } from '@diem-cau/shared/people/actor.ts'
import { peopleHouseCommands } from '@diem-cau/shared/people/people.protocol.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import UserPlus from 'lucide-react/icons/user-plus'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { Invitation } from './InvitePanel.tsx'
import styles from './Members.module.css'
import { inviteMessages, roleMessages } from './people.messages.ts'

const { email, role } = peopleHouseCommands['people:invite'].input.shape
const InviteFields = z.object({ email: z.string().trim().pipe(email), role })

type InviteFormProps = {
  readonly isBusy: boolean
  readonly failure: string | undefined
  /** Resolves to whether the invitation was made. */
  readonly onInvite: (invitation: Invitation) => Promise<boolean>
}

export const InviteForm = ({ isBusy, failure, onInvite }: InviteFormProps) => {
  const words = useMessages(inviteMessages)
  const roleWords = useMessages(roleMessages)
  const { register, handleSubmit, formState, resetField } = useForm<
    z.input<typeof InviteFields>,
    unknown,
    z.output<typeof InviteFields>
  >({
    defaultValues: { email: '', role: 'secretary' },
    resolver: zodResolver(InviteFields, { error: fieldErrors(useLanguage()) }),
  })
  const submit = handleSubmit(async (invitation) => {
    // The role stays: a committee is invited one after another.
    if (await onInvite(invitation)) resetField('email')
  })
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <Field label={words.email} hint={words.emailHint} error={formState.errors.email?.message} isRequired>
        <TextInput {...register('email')} type="email" inputMode="email" autoComplete="off" />
      </Field>
      <Field label={words.role}>
        <Select
          {...register('role')}
          options={StaffRole.options.map((each) => ({ value: each, label: roleWords[each] }))}
        />
      </Field>
      {failure && <Callout tone="negative">{failure}</Callout>}
      <Button type="submit" variant="primary" icon={<UserPlus />} isBusy={isBusy}>
        {words.invite}
      </Button>
    </form>
  )
}

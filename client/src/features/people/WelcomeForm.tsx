import { type Me, SHORTEST_PASSWORD, WelcomeRequest } from '@diem-cau/shared/people/people.queries.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { openAccount } from './account.ts'
import { welcomeMessages } from './account.messages.ts'
import styles from './AccountForm.module.css'

const NewAccount = WelcomeRequest.omit({ token: true }).extend({
  password: WelcomeRequest.shape.password.min(SHORTEST_PASSWORD),
})

type WelcomeFormProps = {
  readonly token: string
  /** The only address that may use the invitation; null: any. */
  readonly email: string | null
  readonly onDone: (me: Me) => void
  /** For somebody whose address already has an account. */
  readonly signInInstead: ReactNode
}

export const WelcomeForm = ({ token, email, onDone, signInInstead }: WelcomeFormProps) => {
  const words = useMessages(welcomeMessages)
  const { isBusy, failure, ask } = useAsking()
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: '', email: email ?? '', password: '' },
    resolver: zodResolver(NewAccount, { error: fieldErrors(useLanguage()) }),
  })
  const submit = handleSubmit(async (account) => {
    const result = await ask(() => openAccount({ token, ...account }))
    if (result?.ok) onDone(result.value)
  })
  const { errors } = formState
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <Field label={words.name} hint={words.nameHint} error={errors.name?.message} isRequired>
        <TextInput {...register('name')} autoComplete="name" autoFocus />
      </Field>
      <Field
        label={words.email}
        hint={email === null ? words.emailHint : words.emailFixed}
        error={errors.email?.message}
        isRequired
      >
        <TextInput {...register('email')} type="email" autoComplete="username" readOnly={email !== null} />
      </Field>
      <Field
        label={words.password}
        hint={words.passwordHint(SHORTEST_PASSWORD)}
        error={errors.password?.message}
        isRequired
      >
        <PasswordInput {...register('password')} autoComplete="new-password" />
      </Field>
      {failure && (
        <Callout tone="negative" action={signInInstead}>
          {failure}
        </Callout>
      )}
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {words.open}
      </Button>
    </form>
  )
}

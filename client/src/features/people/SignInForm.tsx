import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { signIn } from './account.ts'
import { signInMessages } from './account.messages.ts'
import styles from './AccountForm.module.css'

const Credentials = z.object({ email: z.string().trim().pipe(z.email()), password: z.string().min(1) })

export const SignInForm = ({ onDone }: { readonly onDone: () => void }) => {
  const words = useMessages(signInMessages)
  const { isBusy, failure, ask } = useAsking()
  const { register, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { email: '', password: '' },
    resolver: zodResolver(Credentials, { error: fieldErrors(useLanguage()) }),
  })
  const submit = handleSubmit(async ({ email, password }) => {
    const result = await ask(() => signIn(email, password))
    if (result?.ok) onDone()
    else if (result) setFocus('password', { shouldSelect: true })
  })
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <Field label={words.email} error={formState.errors.email?.message} isRequired>
        <TextInput {...register('email')} type="email" autoComplete="username" inputMode="email" autoFocus />
      </Field>
      <Field label={words.password} error={formState.errors.password?.message} isRequired>
        <PasswordInput {...register('password')} autoComplete="current-password" />
      </Field>
      {failure && <Callout tone="negative">{failure}</Callout>}
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {words.signIn}
      </Button>
    </form>
  )
}

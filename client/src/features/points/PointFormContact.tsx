import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useMessages } from '../../i18n/messages.ts'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './PointForm.module.css'
import type { PointFormValues } from './PointForm.tsx'
import { pointFormMessages } from './pointForm.messages.ts'

type PointFormContactProps = {
  readonly who: 'head' | 'technician'
  readonly register: UseFormRegister<PointFormValues>
  readonly errors: FieldErrors<PointFormValues['head']> | undefined
}

/** Who is called when something is wrong at the point; both may still be unknown. */
export const PointFormContact = ({ who, register, errors }: PointFormContactProps) => {
  const words = useMessages(pointFormMessages)
  return (
    <fieldset className={styles.contact}>
      <legend className={styles.legend}>{words[who]}</legend>
      <Field label={words.personName} isOptional error={errors?.name && words.personInvalid}>
        <TextInput {...register(`${who}.name`)} autoComplete="off" />
      </Field>
      <Field label={words.phone} isOptional error={errors?.phone && words.phoneInvalid}>
        <TextInput {...register(`${who}.phone`)} type="tel" autoComplete="off" />
      </Field>
    </fieldset>
  )
}

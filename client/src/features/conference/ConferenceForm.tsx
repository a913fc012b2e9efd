import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Field } from '../../ui/Field.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { TimeInput } from '../../ui/TimeInput.tsx'
import { conferenceFormMessages } from './conferenceForm.messages.ts'
import styles from './ConferenceForm.module.css'
import { ConferenceFields, ENDS_TOO_EARLY } from './ConferenceFormFields.ts'
import { zoneOptions } from './ConferenceFormZones.ts'

type ConferenceFormProps = {
  /** The button that sends it stands in a dialog's footer and names this with its `form` attribute. */
  readonly id: string
  readonly initial: ConferenceFields
  readonly onSubmit: (details: ConferenceDetails) => void | Promise<void>
}

/** What a conference is, before its agenda: read out, printed, and measured against. */
export const ConferenceForm = ({ id, initial, onSubmit }: ConferenceFormProps) => {
  const words = useMessages(conferenceFormMessages)
  const { register, control, handleSubmit, formState } = useForm<ConferenceFields, unknown, ConferenceDetails>({
    defaultValues: initial,
    resolver: zodResolver(ConferenceFields, { error: fieldErrors(useLanguage()) }),
  })
  const [zones] = useState(() => zoneOptions([initial.timeZone], Date.now()))
  const { errors } = formState
  const endsBy = errors.endsBy?.message
  return (
    <form id={id} noValidate onSubmit={handleSubmit((details) => onSubmit(details))} className={styles.form}>
      <Field label={words.title} hint={words.titleHint} error={errors.title?.message} isRequired className={styles.whole}>
        <TextArea {...register('title')} rows={2} />
      </Field>
      <Field label={words.host} error={errors.host?.message} isRequired className={styles.whole}>
        <TextInput {...register('host')} autoComplete="organization" />
      </Field>
      <Field label={words.date} error={errors.date?.message} isRequired className={styles.third}>
        <DateInput {...register('date')} />
      </Field>
      <Field label={words.startsAt} error={errors.startsAt?.message} isRequired className={styles.third}>
        <TimeInput {...register('startsAt')} />
      </Field>
      <Field
        label={words.endsBy}
        hint={words.endsByHint}
        error={endsBy === ENDS_TOO_EARLY ? words.endsTooEarly : endsBy}
        isOptional
        className={styles.third}
      >
        <TimeInput {...register('endsBy')} />
      </Field>
      <Field label={words.place} error={errors.place?.message} isRequired className={styles.half}>
        <TextInput {...register('place')} />
      </Field>
      <Field label={words.timeZone} error={errors.timeZone && words.zoneUnknown} isRequired className={styles.half}>
        <Controller
          name="timeZone"
          control={control}
          render={({ field }) => (
            <Combobox options={zones} value={field.value} onChange={(zone) => field.onChange(zone ?? '')} />
          )}
        />
      </Field>
      <Field label={words.chairName} error={errors.chair?.name?.message} isRequired className={styles.half}>
        <TextInput {...register('chair.name')} autoComplete="off" />
      </Field>
      <Field label={words.chairPosition} error={errors.chair?.position?.message} isRequired className={styles.half}>
        <TextInput {...register('chair.position')} />
      </Field>
      <div className={styles.whole}>
        <Controller
          name="follow"
          control={control}
          render={({ field }) => (
            <RadioGroup
              label={words.follow}
              value={field.value}
              onChange={field.onChange}
              options={[
                { value: 'public', label: words.public, hint: words.publicHint },
                { value: 'invited', label: words.invited, hint: words.invitedHint },
              ]}
            />
          )}
        />
      </div>
    </form>
  )
}

import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { ConferenceList } from '@diem-cau/shared/conference/conference.queries.ts'
import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { type z } from 'zod'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from './ConferenceForm.module.css'
import { newConferenceMessages } from './newConference.messages.ts'

const CloneFields = ConferenceDetails.pick({ title: true, date: true }).extend({ conferenceId: ConferenceId })
type CloneFields = z.output<typeof CloneFields>

type NewConferenceCloneProps = {
  readonly id: string
  readonly conferences: ConferenceList
  readonly onSubmit: (clone: CloneFields) => void | Promise<void>
}

export const NewConferenceClone = ({ id, conferences, onSubmit }: NewConferenceCloneProps) => {
  const words = useMessages(newConferenceMessages)
  const format = useFormat()
  const { register, control, handleSubmit, formState, getValues, setValue } = useForm<
    z.input<typeof CloneFields>,
    unknown,
    CloneFields
  >({
    defaultValues: { conferenceId: '', title: '', date: '' },
    resolver: zodResolver(CloneFields, { error: fieldErrors(useLanguage()) }),
  })
  /** The next conference of a series is called much like the last; what somebody typed is theirs. */
  const takeTitle = (conferenceId: string | null) => {
    const typed = getValues('title')
    const isTaken = typed === '' || conferences.some(({ title }) => title === typed)
    const source = conferences.find((each) => each.id === conferenceId)
    if (source && isTaken) setValue('title', source.title, { shouldValidate: formState.isSubmitted })
  }
  const { errors } = formState
  return (
    <form id={id} noValidate onSubmit={handleSubmit((clone) => onSubmit(clone))} className={styles.form}>
      <Field
        label={words.source}
        hint={words.cloneHint}
        error={errors.conferenceId && words.sourceMissing}
        isRequired
        className={styles.whole}
      >
        <Controller
          name="conferenceId"
          control={control}
          render={({ field }) => (
            <Combobox
              options={conferences.map((each) => ({
                value: each.id,
                label: `${each.title} (${format.calendarDate(each.date)})`,
              }))}
              value={field.value}
              onChange={(conferenceId) => {
                field.onChange(conferenceId ?? '')
                takeTitle(conferenceId)
              }}
            />
          )}
        />
      </Field>
      <Field label={words.title} error={errors.title?.message} isRequired className={styles.whole}>
        <TextArea {...register('title')} rows={2} />
      </Field>
      <Field label={words.date} error={errors.date?.message} isRequired className={styles.half}>
        <DateInput {...register('date')} />
      </Field>
    </form>
  )
}

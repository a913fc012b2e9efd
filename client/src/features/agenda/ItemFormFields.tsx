import { ItemKind } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { LegacyTextRepair } from '../../ui/LegacyTextRepair.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { TimeInput } from '../../ui/TimeInput.tsx'
import styles from './ItemForm.module.css'
import { type ItemFormValues, lengthForKind, readTime, writeTime } from './itemForm.ts'
import { itemFormMessages } from './itemForm.messages.ts'
import { itemKindMessages } from './itemKinds.messages.ts'

type Props = {
  readonly members: Members['members']
  /** The item has started: only its words are open. */
  readonly isLocked: boolean
}

export const ItemFormFields = ({ members, isLocked }: Props) => {
  const words = useMessages(itemFormMessages)
  const kinds = useMessages(itemKindMessages)
  const { control, register, formState, getValues, setValue } = useFormContext<ItemFormValues>()
  const [title, kind, presenterName] = useWatch({ control, name: ['title', 'kind', 'presenter.name'] })
  const documents = useDocumentOptions()
  const { errors } = formState

  const setKind = (text: string) => {
    const next = ItemKind.parse(text)
    setValue('duration', lengthForKind(getValues('duration'), getValues('kind'), next))
    setValue('kind', next, { shouldDirty: true })
  }
  const setAccount = (userId: string | null) => {
    setValue('presenter.userId', userId, { shouldDirty: true })
    const member = members.find((each) => each.userId === userId)
    if (member && getValues('presenter.name') === '') setValue('presenter.name', member.name, { shouldValidate: true })
  }
  return (
    <>
      <Field label={words.kind}>
        <Select
          value={kind}
          disabled={isLocked}
          onChange={(event) => setKind(event.target.value)}
          options={ItemKind.options.map((each) => ({ value: each, label: kinds[each] }))}
        />
      </Field>
      <Field
        label={words.document}
        isOptional={kind !== 'document'}
        hint={documents.length === 0 ? words.noDocuments : words.documentHint}
      >
        <Controller
          control={control}
          name="documentId"
          render={({ field }) => (
            <Combobox options={documents} value={field.value} onChange={field.onChange} isDisabled={isLocked || documents.length === 0} />
          )}
        />
      </Field>
      <Field
        label={words.title}
        error={errors.title && words.titleWrong}
        hint={kind === 'document' ? words.titleFromDocument : undefined}
        isOptional={kind === 'document'}
      >
        <TextArea rows={2} {...register('title')} />
      </Field>
      <LegacyTextRepair text={title} onRepair={(text) => setValue('title', text, { shouldDirty: true })} />
      <div className={styles.pair}>
        <Field label={words.length} error={errors.duration && words.lengthWrong}>
          <Controller
            control={control}
            name="duration"
            render={({ field }) => (
              <NumberInput
                value={field.value === 0 ? null : field.value / minutes(1)}
                onChange={(count) => field.onChange(minutes(count ?? 0))}
                onBlur={field.onBlur}
                inputRef={field.ref}
                min={1}
                max={1440}
                isDisabled={isLocked}
              />
            )}
          />
        </Field>
        <Field label={words.fixedStart} isOptional error={errors.fixedStart?.message}>
          <Controller
            control={control}
            name="fixedStart"
            render={({ field }) => (
              <TimeInput
                defaultValue={writeTime(field.value)}
                onChange={(event) => field.onChange(readTime(event.target.value))}
                onBlur={field.onBlur}
                ref={field.ref}
                disabled={isLocked}
              />
            )}
          />
        </Field>
      </div>
      <p className={styles.hint}>{words.fixedStartHint}</p>
      <Field label={words.presenter} isOptional error={errors.presenter?.name && words.presenterWrong}>
        <TextInput autoComplete="off" {...register('presenter.name')} />
      </Field>
      <LegacyTextRepair text={presenterName} onRepair={(text) => setValue('presenter.name', text, { shouldDirty: true })} />
      <Field label={words.account} isOptional hint={words.accountHint}>
        <Controller
          control={control}
          name="presenter.userId"
          render={({ field }) => (
            <Combobox
              options={members.map(({ userId, name, email }) => ({ value: userId, label: `${name} (${email})` }))}
              value={field.value}
              onChange={setAccount}
            />
          )}
        />
      </Field>
    </>
  )
}

/** The conference's documents, each saying what one should know before choosing it. */
const useDocumentOptions = () => {
  const words = useMessages(itemFormMessages)
  const documents = useStage((stage) => stage.documents)
  const agenda = useStage((stage) => stage.agenda)
  return documents.map(({ id, number, subject, file }) => {
    const name = `${number} ${subject}`
    const isUsed = agenda.some((item) => item.documentId === id)
    return { value: id, label: isUsed ? words.onAgenda(name) : file ? name : words.withoutPages(name) }
  })
}

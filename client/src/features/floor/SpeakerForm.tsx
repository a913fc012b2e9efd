import { type SpeakRequest, SpeakKind, floorCommands } from '@diem-cau/shared/floor/floor.protocol.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useId, useMemo } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useSend } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './Floor.module.css'
import { speakerFormMessages } from './speakerForm.messages.ts'

const Entered = floorCommands['floor:enter'].input
type Values = z.input<typeof Entered>

const NEW: Values = { kind: 'request', speaker: { pointId: null, name: '', position: '', topic: '' }, length: null }
const toValues = ({ kind, speaker: { pointName: _, ...speaker }, length, spells }: SpeakRequest): Values => ({
  kind,
  speaker,
  length: spells.length > 0 ? null : length,
})

type SpeakerFormProps = { readonly target: 'new' | SpeakRequest; readonly onClose: () => void }

/** Somebody on the list: a delegate of the hall, a point that telephoned, or a prepared paper. */
export const SpeakerForm = ({ target, onClose }: SpeakerFormProps) => {
  const words = useMessages(speakerFormMessages)
  const send = useSend()
  const formId = useId()
  const { ask, isBusy, failure } = useAsking()
  const points = usePointOptions()
  const { control, register, handleSubmit, formState } = useForm<Values, unknown, z.output<typeof Entered>>({
    resolver: zodResolver(Entered),
    defaultValues: target === 'new' ? NEW : toValues(target),
  })
  const { errors } = formState
  const hasBegun = target !== 'new' && target.spells.length > 0
  const save = async (entered: z.output<typeof Entered>): Promise<void> => {
    const saved =
      target === 'new'
        ? await ask(() => send('floor:enter', entered))
        : await ask(() => send('floor:edit', { requestId: target.id, speaker: entered.speaker, length: entered.length }))
    if (saved?.ok) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={target === 'new' ? words.newTitle : words.editTitle}
      footer={
        <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
          {target === 'new' ? words.add : words.save}
        </Button>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={(event) => void handleSubmit(save)(event)}>
        <Field label={words.kind}>
          <Select
            {...register('kind')}
            disabled={target !== 'new'}
            options={SpeakKind.options.map((kind) => ({ value: kind, label: words[kind] }))}
          />
        </Field>
        <Field label={words.point} hint={words.pointHint} isOptional>
          <Controller
            control={control}
            name="speaker.pointId"
            render={({ field }) => <Combobox options={points} value={field.value} onChange={field.onChange} placeholder={words.hall} />}
          />
        </Field>
        <Field label={words.name} error={errors.speaker?.name && words.nameMissing}>
          <TextInput autoComplete="off" maxLength={120} {...register('speaker.name')} />
        </Field>
        <Field label={words.position} isOptional>
          <TextInput autoComplete="off" maxLength={200} {...register('speaker.position')} />
        </Field>
        <Field label={words.topic} isOptional>
          <TextInput autoComplete="off" maxLength={300} {...register('speaker.topic')} />
        </Field>
        {!hasBegun && (
          <Field label={words.length} hint={words.lengthHint} isOptional error={errors.length && words.lengthWrong}>
            <Controller
              control={control}
              name="length"
              render={({ field }) => (
                <NumberInput
                  value={field.value === null ? null : field.value / minutes(1)}
                  onChange={(count) => field.onChange(count === null ? null : minutes(count))}
                  onBlur={field.onBlur}
                  inputRef={field.ref}
                  min={1}
                  max={180}
                />
              )}
            />
          </Field>
        )}
        {failure && <Callout tone="negative">{failure}</Callout>}
      </form>
    </Dialog>
  )
}

/** Every point but the main one, whose speakers are those of the hall. */
const usePointOptions = () => {
  const { byId } = useRows()
  return useMemo(
    () =>
      [...byId.values()]
        .filter(({ removed, profile }) => !removed && profile.kind !== 'main')
        .map(({ id, profile }) => ({ value: id, label: profile.name }))
        .sort((first, second) => compareVietnamese(first.label, second.label)),
    [byId],
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { MAX_SUMMONED, PointProfile, type PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useId, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './PointForm.module.css'
import { PointFormContact } from './PointFormContact.tsx'
import { pointFormMessages } from './pointForm.messages.ts'
import { fieldOfFailure, newProfile, unitOptions } from './pointFormFields.ts'
import { usePointsActions } from './usePointsActions.ts'

export type PointFormValues = z.input<typeof PointProfile>

type PointFormProps = {
  /** Null for a new point. */
  readonly point: PointState | null
  readonly tree: UnitTree
  readonly onClose: () => void
}

/** Adding or editing one point, beside the list it belongs to. Mount it anew for each point. */
export const PointForm = ({ point, tree, onClose }: PointFormProps) => {
  const words = useMessages(pointFormMessages)
  const failureText = useFailureText()
  const toast = useToast()
  const actions = usePointsActions()
  const formId = useId()
  const [problem, setProblem] = useState<string>()
  const { register, control, handleSubmit, setError, formState } = useForm<PointFormValues, unknown, PointProfile>({
    resolver: zodResolver(PointProfile),
    defaultValues: point?.profile ?? newProfile(),
  })
  const { errors, isSubmitting } = formState
  /** The schema says that a field is wrong; what is expected there, we say. A failure of the server brings its own words. */
  const errorText = (error: { type?: string; message?: string } | undefined, expected: string): string | undefined =>
    error && (error.type === 'server' ? error.message : expected)

  const save = handleSubmit(async (profile) => {
    setProblem(undefined)
    const saved = point ? await actions.edit(point.id, profile) : await actions.add(profile)
    if (saved.ok) {
      toast({ tone: 'positive', title: point ? words.saved(profile.name) : words.added(profile.name) })
      return onClose()
    }
    const field = fieldOfFailure(saved.failure)
    const message = saved.failure === 'pointNotFound' ? words.gone : failureText(saved.failure)
    if (field) setError(field, { type: 'server', message }, { shouldFocus: true })
    else setProblem(message)
  })

  return (
    <Drawer
      isOpen
      onClose={() => !isSubmitting && onClose()}
      title={point ? words.editTitle : words.addTitle}
      footer={
        <>
          <Button onClick={onClose} disabled={isSubmitting}>
            {words.cancel}
          </Button>
          <Button variant="primary" type="submit" form={formId} isBusy={isSubmitting}>
            {point ? words.save : words.add}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={(event) => void save(event)}>
        {problem && <Callout tone="negative">{problem}</Callout>}
        <Field label={words.name} hint={words.nameHint} isRequired error={errorText(errors.name, words.nameInvalid)}>
          <TextInput {...register('name')} autoComplete="off" />
        </Field>
        <Controller
          control={control}
          name="kind"
          render={({ field, fieldState }) => (
            <div>
              <RadioGroup
                label={words.kind}
                value={field.value}
                onChange={field.onChange}
                options={[
                  { value: 'remote', label: words.remote, hint: words.remoteHint },
                  { value: 'main', label: words.main, hint: words.mainHint },
                  { value: 'individual', label: words.individual, hint: words.individualHint },
                ]}
              />
              {fieldState.error?.message && <Callout tone="negative">{fieldState.error.message}</Callout>}
            </div>
          )}
        />
        <Controller
          control={control}
          name="unitId"
          render={({ field, fieldState }) => (
            <Field label={words.unit} hint={words.unitHint} isOptional error={fieldState.error?.message}>
              <Combobox
                options={unitOptions(tree)}
                value={field.value}
                onChange={field.onChange}
                placeholder={words.unitPlaceholder}
              />
            </Field>
          )}
        />
        <Controller
          control={control}
          name="summoned"
          render={({ field, fieldState }) => (
            <Field label={words.summoned} error={errorText(fieldState.error, words.summonedInvalid)}>
              <NumberInput
                value={Number.isNaN(field.value) ? null : field.value}
                onChange={(value) => field.onChange(value ?? Number.NaN)}
                onBlur={field.onBlur}
                inputRef={field.ref}
                min={0}
                max={MAX_SUMMONED}
              />
            </Field>
          )}
        />
        <PointFormContact who="head" register={register} errors={errors.head} />
        <PointFormContact who="technician" register={register} errors={errors.technician} />
      </form>
    </Drawer>
  )
}

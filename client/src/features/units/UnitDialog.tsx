import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import { type Unit, UnitDetails, UnitKind } from '@diem-cau/shared/units/units.protocol.ts'
import { type UnitTree, descendantsOf, pathNames } from '@diem-cau/shared/units/units.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useId, useMemo } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { fieldErrors } from '../../failures/fieldErrors.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { unitDialogMessages, unitKindMessages } from './units.messages.ts'
import styles from './Units.module.css'

/** What stands below a unit is most often one step smaller. */
const KIND_BELOW: Readonly<Record<UnitKind, UnitKind>> = {
  city: 'district',
  district: 'commune',
  commune: 'other',
  department: 'other',
  other: 'other',
}

export type UnitTask = { readonly kind: 'add'; readonly parent: Unit | null } | { readonly kind: 'edit'; readonly unit: Unit }

type UnitDialogProps = {
  readonly tree: UnitTree
  readonly task: UnitTask
  readonly onClose: () => void
  readonly onDone: (unit: Unit) => void
}

export const UnitDialog = ({ tree, task, onClose, onDone }: UnitDialogProps) => {
  const words = useMessages(unitDialogMessages)
  const kindWords = useMessages(unitKindMessages)
  const formId = useId()
  const { isBusy, failure, ask } = useAsking()
  const { register, control, handleSubmit, formState } = useForm<z.input<typeof UnitDetails>, unknown, UnitDetails>({
    defaultValues: firstValues(task),
    resolver: zodResolver(UnitDetails, { error: fieldErrors(useLanguage()) }),
  })
  const parents = useMemo(() => parentOptions(tree, task), [tree, task])

  const save = async (details: UnitDetails) => {
    const unitId = await ask(() => sendUnit(task, details))
    if (unitId?.ok) onDone({ ...details, id: unitId.value })
  }
  return (
    <Dialog
      isOpen
      title={words[task.kind]}
      onClose={onClose}
      footer={
        <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
          {words.save}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={handleSubmit(save)} className={styles.form}>
        {failure && <Callout tone="negative">{failure}</Callout>}
        <Field label={words.name} hint={words.nameHint} error={formState.errors.name?.message} isRequired>
          <TextInput {...register('name')} autoComplete="off" autoFocus />
        </Field>
        <Field label={words.kind}>
          <Select
            {...register('kind')}
            options={UnitKind.options.map((kind) => ({ value: kind, label: kindWords[kind] }))}
          />
        </Field>
        <Field label={words.parent} hint={words.parentHint} isOptional>
          <Controller
            name="parentId"
            control={control}
            render={({ field }) => <Combobox options={parents} value={field.value} onChange={field.onChange} />}
          />
        </Field>
      </form>
    </Dialog>
  )
}

const firstValues = (task: UnitTask): z.input<typeof UnitDetails> =>
  task.kind === 'edit'
    ? { name: task.unit.name, kind: task.unit.kind, parentId: task.unit.parentId }
    : { name: '', kind: task.parent ? KIND_BELOW[task.parent.kind] : 'city', parentId: task.parent?.id ?? null }

const sendUnit = async (task: UnitTask, details: UnitDetails) => {
  if (task.kind === 'add') {
    const added = await sendHouse('units:add', details)
    return added.ok ? { ok: true as const, value: added.value.unitId } : added
  }
  const { id } = task.unit
  const edited = await sendHouse('units:edit', { ...details, id })
  return edited.ok ? { ok: true as const, value: id } : edited
}

/** Nothing can hang below itself, so what is below is not offered. */
const parentOptions = (tree: UnitTree, task: UnitTask) => {
  const refused = new Set<UnitId>()
  if (task.kind === 'edit') for (const { id } of [task.unit, ...descendantsOf(tree, task.unit.id)]) refused.add(id)
  return [...tree.keys()]
    .filter((id) => !refused.has(id))
    .map((id) => ({ value: id, label: pathNames(tree, id).reverse().join(', ') }))
    .sort((one, other) => compareVietnamese(one.label, other.label))
}

import { parseDocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import type { Library, LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Field } from '../../ui/Field.tsx'
import { LegacyTextRepair } from '../../ui/LegacyTextRepair.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './DocumentForm.module.css'
import { type DocumentFormValues, USUAL_TYPES, typeOfNumber } from './documentForm.ts'
import { documentFormMessages } from './documentForm.messages.ts'
import { findTwin, usedValues } from './findDocuments.ts'

type Props = {
  readonly library: Library
  /** The document that is edited; null for a new one. */
  readonly itself: string | null
  readonly onOpenTwin: (twin: LibraryDocument) => void
}

export const DocumentFormFields = ({ library, itself, onOpenTwin }: Props) => {
  const words = useMessages(documentFormMessages)
  const { control, register, formState, getValues, setValue } = useFormContext<DocumentFormValues>()
  const [number, type, issuer, subject] = useWatch({ control, name: ['number', 'type', 'issuer', 'subject'] })
  const [typesId, issuersId] = [useId(), useId()]
  const { errors } = formState
  const parsed = parseDocumentNumber(number)
  const twin = findTwin(library, number, issuer, itself)
  const set = (field: keyof DocumentFormValues) => (text: string) =>
    setValue(field, text, { shouldDirty: true, shouldValidate: formState.isSubmitted })

  const suggestType = () => {
    const named = typeOfNumber(getValues('number'))
    if (named !== null && getValues('type') === '') set('type')(named)
  }
  return (
    <>
      <Field
        label={words.number}
        isRequired
        error={errors.number && words.numberWrong}
        hint={parsed.ok ? words.numberReadAs(parsed.value.canonical) : words.numberHint}
      >
        <TextInput autoComplete="off" spellCheck={false} {...register('number', { onBlur: suggestType })} />
      </Field>
      {twin && (
        <Callout
          tone="caution"
          title={words.taken(twin.number)}
          action={
            <Button size="small" onClick={() => onOpenTwin(twin)}>
              {words.openTwin}
            </Button>
          }
        >
          {twin.subject}
        </Callout>
      )}
      <div className={styles.pair}>
        <Field label={words.type} isRequired error={errors.type && words.typeWrong}>
          <TextInput autoComplete="off" list={typesId} {...register('type')} />
        </Field>
        <Field label={words.date} isRequired error={errors.date && words.dateWrong}>
          <DateInput {...register('date')} />
        </Field>
      </div>
      <LegacyTextRepair text={type} onRepair={set('type')} />
      <Field label={words.issuer} isRequired error={errors.issuer && words.issuerWrong}>
        <TextInput autoComplete="off" list={issuersId} {...register('issuer')} />
      </Field>
      <LegacyTextRepair text={issuer} onRepair={set('issuer')} />
      <Field label={words.subject} isRequired error={errors.subject && words.subjectWrong}>
        <TextArea {...register('subject')} />
      </Field>
      <LegacyTextRepair text={subject} onRepair={set('subject')} />
      <datalist id={typesId}>
        {[...new Set([...usedValues(library, 'type'), ...USUAL_TYPES])].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <datalist id={issuersId}>
        {usedValues(library, 'issuer').map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  )
}

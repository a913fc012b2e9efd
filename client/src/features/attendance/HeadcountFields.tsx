import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { type Count, type HeadcountDraft, REASONS } from './headcountForm.ts'
import styles from './Headcount.module.css'
import { headcountMessages } from './headcount.messages.ts'

type HeadcountFieldsProps = {
  readonly draft: HeadcountDraft
  readonly count: Count
  readonly summoned: number
  /** Signing was tried: what is missing is now said at its field. */
  readonly wasTried: boolean
  readonly onChange: (draft: HeadcountDraft) => void
}

const MOST = 100_000

export const HeadcountFields = ({ draft, count, summoned, wasTried, onChange }: HeadcountFieldsProps) => {
  const words = useMessages(headcountMessages)
  const format = useFormat()
  const tooMany =
    count.problem === 'moreThanSummoned'
      ? words.moreThanSummoned(count.headcount.present, count.excused, summoned)
      : undefined
  return (
    <>
      <div className={styles.large}>
        <Field
          label={words.present}
          hint={words.presentHint(format.number(summoned))}
          error={wasTried && count.problem === 'presentMissing' ? words.presentMissing : tooMany}
        >
          <NumberInput
            value={draft.present}
            min={0}
            max={MOST}
            onChange={(present) => onChange({ ...draft, present })}
          />
        </Field>
      </div>
      {count.guests > 0 && count.problem === null && <Callout tone="caution">{words.guests(count.guests)}</Callout>}
      <fieldset className={styles.reasons}>
        <legend>{words.absences}</legend>
        {REASONS.map((reason) => (
          <Field key={reason} label={words[reason]}>
            <NumberInput
              value={draft.excused[reason]}
              min={0}
              max={MOST}
              onChange={(heads) => onChange({ ...draft, excused: { ...draft.excused, [reason]: heads } })}
            />
          </Field>
        ))}
      </fieldset>
    </>
  )
}

import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import styles from './Headcount.module.css'
import { headcountMessages } from './headcount.messages.ts'

type HeadcountSumsProps = {
  readonly summoned: number
  /** null while nobody has counted. */
  readonly present: number | null
  readonly excused: number
  readonly unexcused: number
}

/** The four numbers that a report is made of, as they stand at this moment. */
export const HeadcountSums = ({ summoned, present, excused, unexcused }: HeadcountSumsProps) => {
  const words = useMessages(headcountMessages)
  const format = useFormat()
  const sums = [
    [words.summoned, format.number(summoned)],
    [words.present, present === null ? '–' : format.number(present)],
    [words.excused, format.number(excused)],
    [words.unexcused, present === null ? '–' : format.number(unexcused)],
  ] as const
  return (
    <dl className={styles.sums} aria-live="polite">
      {sums.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

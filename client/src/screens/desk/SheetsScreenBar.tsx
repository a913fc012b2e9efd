import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import Printer from 'lucide-react/icons/printer'
import { partsOf } from '../../features/points/sheetPages.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './SheetsScreen.module.css'
import { sheetsScreenMessages } from './sheetsScreen.messages.ts'

type SheetsScreenBarProps = {
  readonly conferenceId: ConferenceId
  readonly title: string
  /** Sheets of this part, and how many of them are ready to print. */
  readonly count: number
  readonly made: number
  /** Sheets of all parts. */
  readonly total: number
  readonly part: number
  readonly onPart: (part: number) => void
}

export const SheetsScreenBar = ({ conferenceId, title, count, made, total, part, onPart }: SheetsScreenBarProps) => {
  const words = useMessages(sheetsScreenMessages)
  const format = useFormat()
  const parts = partsOf(total)
  const isReady = made === count
  return (
    <header className={styles.bar}>
      <LinkButton to={`/conferences/${conferenceId}/points`} variant="quiet" icon={<ArrowLeft />}>
        {words.back}
      </LinkButton>
      <div className={styles.heading}>
        <h1 className={styles.title}>{words.screenTitle}</h1>
        <p className={styles.conference}>{title}</p>
      </div>
      <div className={styles.actions}>
        {parts.length > 1 && (
          <Select
            aria-label={words.part}
            title={words.partHint}
            value={String(part)}
            onChange={(event) => onPart(Number(event.target.value))}
            options={parts.map(({ from, to }, index) => ({
              value: String(index),
              label: words.partOf(format.number(from), format.number(to)),
            }))}
          />
        )}
        {!isReady && (
          <ProgressBar
            label={words.preparing}
            share={count === 0 ? null : made / count}
            detail={`${format.number(made)}/${format.number(count)}`}
          />
        )}
        <Button variant="primary" icon={<Printer />} isBusy={!isReady} disabled={count === 0} onClick={() => window.print()}>
          {count === 0 ? words.printNone : words.printCount(count, format.number(count))}
        </Button>
      </div>
    </header>
  )
}

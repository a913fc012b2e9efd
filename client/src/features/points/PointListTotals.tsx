import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Stat } from '../../ui/Stat.tsx'
import styles from './PointList.module.css'
import { pointListMessages } from './pointList.messages.ts'
import { type PointLine, toTotals } from './pointListLines.ts'

export const PointListTotals = ({ lines }: { readonly lines: readonly PointLine[] }) => {
  const words = useMessages(pointListMessages)
  const format = useFormat()
  const { points, summoned, complete, signedIn } = toTotals(lines)
  return (
    <dl className={styles.totals} aria-label={words.totals}>
      <Stat label={words.totalPoints} value={format.number(points)} />
      <Stat label={words.totalSummoned} value={format.number(summoned)} />
      <Stat label={words.totalComplete} value={format.number(complete)} of={format.number(points)} />
      <Stat label={words.totalSignedIn} value={format.number(signedIn)} of={format.number(points)} />
    </dl>
  )
}

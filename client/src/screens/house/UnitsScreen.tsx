import { useMe } from '../../features/people/peopleQueries.ts'
import { UnitsPanel } from '../../features/units/UnitsPanel.tsx'
import { useUnits } from '../../features/units/unitsQueries.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './House.module.css'
import { unitsScreenMessages } from './unitsScreen.messages.ts'

export default function UnitsScreen() {
  const words = useMessages(unitsScreenMessages)
  const textOf = useFailureText()
  const { data: me } = useMe()
  const { data: tree, error, refetch } = useUnits()
  const isWaiting = !tree && !error
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} meta={words.meta} />
      {tree && <UnitsPanel tree={tree} mayEdit={me?.ofHouse === true} />}
      {isWaiting && <Skeleton lines={8} />}
      {!tree && error && (
        <ErrorState title={words.failed} onRetry={() => void refetch()}>
          {textOf(error)}
        </ErrorState>
      )}
    </div>
  )
}

import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import ListTree from 'lucide-react/icons/list-tree'
import MapPin from 'lucide-react/icons/map-pin'
import Plus from 'lucide-react/icons/plus'
import Printer from 'lucide-react/icons/printer'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import styles from './PointsScreen.module.css'
import { pointsScreenMessages } from './pointsScreen.messages.ts'

type Starts = {
  readonly canChange: boolean
  /** Without a tree of units there is nothing to tick; its own screen is offered instead. */
  readonly hasUnits: boolean
  readonly onAdd: () => void
  readonly onUnits: () => void
  readonly onImport: () => void
}

const StartButtons = ({ hasUnits, onAdd, onUnits, onImport }: Starts) => {
  const words = useMessages(pointsScreenMessages)
  return (
    <>
      {hasUnits ? (
        <Button icon={<ListTree />} onClick={onUnits}>
          {words.fromUnits}
        </Button>
      ) : (
        <LinkButton to="/units" icon={<ListTree />}>
          {words.toUnits}
        </LinkButton>
      )}
      <Button icon={<FileSpreadsheet />} onClick={onImport}>
        {words.importList}
      </Button>
      <Button icon={<Plus />} variant="primary" onClick={onAdd}>
        {words.add}
      </Button>
    </>
  )
}

export const PointsScreenTools = (props: Starts & { readonly hasPoints: boolean; readonly sheetsPath: string }) => {
  const words = useMessages(pointsScreenMessages)
  return (
    <PageHeader
      title={words.title}
      actions={
        props.hasPoints && (
          <>
            <LinkButton to={props.sheetsPath} icon={<Printer />}>
              {words.sheets}
            </LinkButton>
            {props.canChange && <StartButtons {...props} />}
          </>
        )
      }
    />
  )
}

/** Before the first point: the three ways to come by some. */
export const PointsScreenStart = (props: Starts) => {
  const words = useMessages(pointsScreenMessages)
  return (
    <EmptyState
      icon={<MapPin />}
      title={words.empty}
      action={props.canChange && <div className={styles.tools}><StartButtons {...props} /></div>}
    >
      {props.canChange && words.emptyHow}
    </EmptyState>
  )
}

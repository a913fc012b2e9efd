import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { FittedPage } from './FittedPage.tsx'
import { PageView } from './PageView.tsx'
import { pageAfter, pageOfKey } from './commandState.ts'
import { documentPlace } from './documentPlace.ts'
import styles from './PresenterConsole.module.css'
import { PageThumbs } from './PresenterConsoleThumbs.tsx'
import { CommandHolder, type Presenter } from './PresentingPanelCommand.tsx'
import { DocumentMenu } from './PresentingPanelDocuments.tsx'
import { PageJump } from './PresentingPanelJump.tsx'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'
import { type Presenting, usePresentingActions } from './usePresentingActions.ts'

/** Keys belong to the page they are typed on: not to a field, a menu or a dialog, and Space not to a button. */
const belongsElsewhere = (event: KeyboardEvent): boolean => {
  const { target } = event
  if (!(target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return true
  if (target.closest('input, textarea, select, [role="menu"], [role="dialog"], [role="alertdialog"]')) return true
  return event.key === ' ' && target.closest('button, a') !== null
}

const usePageKeys = ({ shown, command, turnBy, turnTo }: Presenting): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!shown || !command.canTurn || belongsElsewhere(event)) return
      const page = pageOfKey(event.key, shown.page, shown.pages, event.shiftKey)
      if (page === null) return
      event.preventDefault()
      if (event.key === 'Home' || event.key === 'End') turnTo(page)
      else turnBy(page - shown.page)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}

type PresenterConsoleProps = {
  readonly presenters: readonly Presenter[]
  /** The clock of the item that runs, from the agenda. */
  readonly clock: ReactNode
}

/** For the one who speaks: the page that all see, large; the next one; and the way to it under the thumb. */
export const PresenterConsole = ({ presenters, clock }: PresenterConsoleProps) => {
  const words = useMessages(presenterConsoleMessages)
  const presenting = usePresentingActions()
  const phase = useStage((stage) => stage.conference.phase)
  const isUnderWay = phase === 'live' || phase === 'recess'
  usePageKeys(presenting)
  const { shown, command, holderName } = presenting
  return (
    <div className={styles.console}>
      <div className={styles.stage}>
        {shown ? (
          <FittedPage document={shown.document} page={shown.page} />
        ) : (
          <EmptyState title={words.nothingShown}>{isUnderWay ? words.nothingHow : phase === 'closed' ? words.closed : words.notLive}</EmptyState>
        )}
      </div>
      <div className={styles.side}>
        {clock}
        {isUnderWay && <CommandHolder presenting={presenting} presenters={presenters} size="medium" />}
        {isUnderWay && command.holds === 'other' && !command.canTakeOver && holderName !== null && (
          <Callout tone="info">{words.askOther(holderName)}</Callout>
        )}
        {isUnderWay && (
          <div className={styles.documents}>
            <DocumentMenu presenting={presenting} size="medium" />
            {command.canStop && (
              <Button isBusy={presenting.isBusy('stop')} onClick={presenting.stop}>
                {words.stop}
              </Button>
            )}
          </div>
        )}
        {shown && <Following presenting={presenting} />}
      </div>
      {shown && (
        <div className={styles.foot}>
          <Button size="large" icon={<ChevronLeft />} disabled={!command.canTurn || shown.page <= 1} onClick={() => presenting.turnBy(-1)}>
            {words.previous}
          </Button>
          <PageThumbs document={shown.document} page={shown.page} isDisabled={!command.canTurn} onTurn={presenting.turnTo} />
          <Button
            variant="primary"
            size="large"
            disabled={!command.canTurn || shown.page >= shown.pages}
            onClick={() => presenting.turnBy(1)}
          >
            {words.next}
            <ChevronRight />
          </Button>
        </div>
      )}
    </div>
  )
}

/** Where we are in the document, and the page that comes. */
const Following = ({ presenting }: { readonly presenting: Presenting }) => {
  const words = useMessages(presenterConsoleMessages)
  const { shown, command } = presenting
  const agenda = useStage((stage) => stage.agenda)
  if (!shown) return null
  const place = documentPlace(agenda, shown.document.id)
  const next = pageAfter(shown.page, 1, shown.pages)
  return (
    <div className={styles.following}>
      <p className={styles.what}>
        <strong>
          {shown.document.type} {shown.document.number}
        </strong>
        <span>
          {place && `${words.documentOf(place.nth, place.of)}, `}
          {words.pageOf(shown.page, shown.pages)}
        </span>
      </p>
      <div className={styles.nextPage}>
        <p className={styles.label}>{next === shown.page ? words.lastPage : words.nextPage}</p>
        {next !== shown.page && (
          <div className={styles.nextView}>
            <PageView document={shown.document} page={next} />
          </div>
        )}
      </div>
      <PageJump pages={shown.pages} isDisabled={!command.canTurn} onJump={presenting.turnTo} />
      <p className={styles.keys}>
        {words.keys}: <KeyHint keys={['←', '→', 'PgUp', 'PgDn', 'Space', 'Home', 'End']} />
      </p>
    </div>
  )
}

import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PageView } from './PageView.tsx'
import styles from './PresentingPanel.module.css'
import { CommandHolder, type Presenter } from './PresentingPanelCommand.tsx'
import { DocumentMenu } from './PresentingPanelDocuments.tsx'
import { PageJump } from './PresentingPanelJump.tsx'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'
import { usePresentingActions } from './usePresentingActions.ts'

/** The desk's hand on the pages: what is on the screens, who turns it, and taking over when that one cannot. */
export const PresentingPanel = ({ presenters }: { readonly presenters: readonly Presenter[] }) => {
  const words = useMessages(presenterConsoleMessages)
  const presenting = usePresentingActions()
  const phase = useStage((stage) => stage.conference.phase)
  const isUnderWay = phase === 'live' || phase === 'recess'
  const { shown, command } = presenting
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{words.title}</h2>
        {shown && (
          <p className={styles.what}>
            <strong>{shown.document.number}</strong>, {words.pageOf(shown.page, shown.pages)}
          </p>
        )}
      </header>
      <div className={styles.body}>
        <div className={styles.preview}>
          {shown ? <PageView document={shown.document} page={shown.page} /> : <p className={styles.blank}>{words.nothingShown}</p>}
        </div>
        <div className={styles.side}>
          {isUnderWay ? <CommandHolder presenting={presenting} presenters={presenters} /> : <p className={styles.note}>{phase === 'closed' ? words.closed : words.notLive}</p>}
          {shown && (
            <div className={styles.turn}>
              <IconButton
                label={words.previous}
                icon={<ChevronLeft />}
                disabled={!command.canTurn || shown.page <= 1}
                onClick={() => presenting.turnBy(-1)}
              />
              <IconButton
                label={words.next}
                icon={<ChevronRight />}
                disabled={!command.canTurn || shown.page >= shown.pages}
                onClick={() => presenting.turnBy(1)}
              />
              <PageJump pages={shown.pages} isDisabled={!command.canTurn} onJump={presenting.turnTo} />
            </div>
          )}
          {isUnderWay && (
            <div className={styles.turn}>
              <DocumentMenu presenting={presenting} />
              {command.canStop && (
                <Button size="small" isBusy={presenting.isBusy('stop')} onClick={presenting.stop}>
                  {words.stop}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </section>
  )
}

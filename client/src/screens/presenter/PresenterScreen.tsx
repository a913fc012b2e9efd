import { runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import { titleOf } from '../../features/agenda/agenda.selectors.ts'
import { AgendaForecast } from '../../features/agenda/AgendaForecast.tsx'
import { ItemTimer } from '../../features/agenda/AgendaRunTimer.tsx'
import { ConferenceHeader } from '../../features/conference/ConferenceHeader.tsx'
import { PresenterConsole } from '../../features/presenting/PresenterConsole.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { ConnectionNotice } from '../../realtime/ConnectionNotice.tsx'
import { useActor, useStage } from '../../realtime/SessionProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { DeskAccount } from '../desk/DeskAccount.tsx'
import { DeskSession, WayBack } from '../desk/DeskSession.tsx'
import { StaffBack } from '../desk/StaffBack.tsx'
import { usePresenters } from '../desk/usePresenters.ts'
import styles from './PresenterScreen.module.css'
import { presenterMessages } from './presenter.messages.ts'

const PRESENTERS = new Set(['organizer', 'secretary', 'presenter'])

/** For the one who presents: the page, the next page, the clock, and a hand on them. */
export default function PresenterScreen() {
  return (
    <DeskSession>
      <Presenter />
    </DeskSession>
  )
}

const Presenter = () => {
  const words = useMessages(presenterMessages)
  const actor = useActor()
  const presenters = usePresenters()
  const mayEnter = actor?.kind === 'staff' && actor.roles.some((role) => PRESENTERS.has(role))
  return (
    <div className={styles.screen}>
      <ConnectionNotice wayBack={<WayBack />} />
      <header className={styles.bar}>
        <ConferenceHeader start={<StaffBack />} end={<DeskAccount />} hasOnlyClock />
      </header>
      <main className={styles.main}>
        <VisuallyHidden>
          <h1>{words.title}</h1>
        </VisuallyHidden>
        {mayEnter ? (
          <PresenterConsole presenters={presenters} clock={<ItemClock />} />
        ) : (
          <EmptyState title={words.notForYou} />
        )}
      </main>
    </div>
  )
}

const ItemClock = () => {
  const words = useMessages(presenterMessages)
  const running = useStage((stage) => runningItem(stage.agenda))
  const documents = useStage((stage) => stage.documents)
  return (
    <div className={styles.clock}>
      {running ? (
        <>
          <ItemTimer item={running} className={styles.timer} />
          <p className={styles.title}>{titleOf(running, documents)}</p>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      <p className={styles.pace}>
        <AgendaForecast />
      </p>
    </div>
  )
}

import { AgendaForecast } from '../../features/agenda/AgendaForecast.tsx'
import { titleOf, useTimetable } from '../../features/agenda/agenda.selectors.ts'
import { RunningTimer } from '../../features/agenda/AgendaRunTimer.tsx'
import { agendaNow } from '../../features/agenda/agendaNow.ts'
import { AnnounceHistory } from '../../features/conference/AnnounceHistory.tsx'
import { ConferenceHeader } from '../../features/conference/ConferenceHeader.tsx'
import { PhaseControl } from '../../features/conference/PhaseControl.tsx'
import { FloorQueue } from '../../features/floor/FloorQueue.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { useFormat } from '../../i18n/format.ts'
import { ConnectionNotice } from '../../realtime/ConnectionNotice.tsx'
import { useActor, useNow, useStage, useTally } from '../../realtime/SessionProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Stat } from '../../ui/Stat.tsx'
import { DeskAccount } from '../desk/DeskAccount.tsx'
import { DeskSession, WayBack } from '../desk/DeskSession.tsx'
import { StaffBack } from '../desk/StaffBack.tsx'
import styles from './ChairScreen.module.css'
import { LostPoints } from './LostPoints.tsx'
import { chairMessages } from './chair.messages.ts'

const CHAIRS = new Set(['organizer', 'secretary', 'chair'])

/** For the one in the chair: a few large things, legible at arm's length, and the steps that are the chair's to take. */
export default function ChairScreen() {
  return (
    <DeskSession>
      <Chair />
    </DeskSession>
  )
}

const Chair = () => {
  const words = useMessages(chairMessages)
  const actor = useActor()
  const documents = useStage((stage) => stage.documents)
  const mayEnter = actor?.kind === 'staff' && actor.roles.some((role) => CHAIRS.has(role))
  return (
    <div className={styles.screen}>
      <ConnectionNotice wayBack={<WayBack />} />
      <header className={styles.bar}>
        <ConferenceHeader start={<StaffBack />} end={<DeskAccount />} hasOnlyClock />
      </header>
      <main className={styles.main}>
        <h1 className={styles.hidden}>{words.title}</h1>
        {mayEnter ? (
          <>
            <NowAndNext />
            <div data-density="touch">
              <FloorQueue />
            </div>
            <Figures />
            <div className={styles.steps} data-density="touch">
              <PhaseControl titleOf={(item) => titleOf(item, documents)} size="large" areOthersShown />
            </div>
            <div className={styles.lists}>
              <LostPoints />
              <Panel title={words.announcements}>
                <AnnounceHistory />
              </Panel>
            </div>
          </>
        ) : (
          <EmptyState title={words.notForYou} />
        )}
      </main>
    </div>
  )
}

const NowAndNext = () => {
  const words = useMessages(chairMessages)
  const format = useFormat()
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const { running, next, nextStart } = agendaNow(agenda, useTimetable(), useNow(10_000))
  return (
    <section className={styles.now} aria-label={words.now}>
      <div className={styles.running}>
        <p className={styles.label}>{words.now}</p>
        <p className={styles.title}>{running ? titleOf(running, documents) : '–'}</p>
        {running?.presenter && <p className={styles.by}>{running.presenter.name}</p>}
      </div>
      <div className={styles.clock}>
        <RunningTimer className={styles.timer ?? ''} />
        <p className={styles.pace}>
          <AgendaForecast />
        </p>
      </div>
      <div className={styles.next}>
        <p className={styles.label}>
          {words.next}
          {nextStart !== null && `, ${format.time(nextStart, zone)}`}
        </p>
        <p className={styles.nextTitle}>{next ? titleOf(next, documents) : '–'}</p>
      </div>
    </section>
  )
}

const Figures = () => {
  const words = useMessages(chairMessages)
  const format = useFormat()
  const tally = useTally()
  const share = tally.summoned > 0 ? words.presentDetail(format.percent(tally.present / tally.summoned)) : undefined
  return (
    <dl className={styles.figures}>
      <Stat
        label={words.present}
        value={format.number(tally.present)}
        of={format.number(tally.summoned)}
        detail={[share, words.signed(format.number(tally.signed), format.number(tally.points))].filter(Boolean).join('; ')}
      />
      <Stat label={words.online} value={format.number(tally.online)} of={format.number(tally.points)} />
    </dl>
  )
}

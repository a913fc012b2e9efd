import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, useStage, useTally } from '../../realtime/SessionProvider.tsx'
import { Clock } from '../../ui/Clock.tsx'
import styles from './ConferenceHeader.module.css'
import { PhaseBadge } from './PhaseBadge.tsx'
import { conferenceHeaderMessages } from './conferenceHeader.messages.ts'

type ConferenceHeaderProps = {
  /** Before the title: the way home. */
  readonly start?: ReactNode
  /** At the far end: the person's own things. */
  readonly end?: ReactNode
  /** On a screen that shows the numbers larger itself. */
  readonly hasOnlyClock?: boolean
}

/** Which conference, where it stands, how many are there, and what time it is in its zone. */
export const ConferenceHeader = ({ start, end, hasOnlyClock = false }: ConferenceHeaderProps) => {
  const format = useFormat()
  const { details, phase } = useStage((stage) => stage.conference)
  return (
    <div className={styles.header}>
      {start}
      <div className={styles.name}>
        <p className={styles.title} title={details.title}>
          {details.title}
        </p>
        <p className={styles.meta}>
          <PhaseBadge phase={phase} />
          <span>{format.calendarDate(details.date)}</span>
          <span className={styles.host}>{details.host}</span>
        </p>
      </div>
      <Figures hasOnlyClock={hasOnlyClock} />
      {end}
    </div>
  )
}

/** What the chair asks for in the worst minute. */
const Figures = ({ hasOnlyClock }: { readonly hasOnlyClock: boolean }) => {
  const words = useMessages(conferenceHeaderMessages)
  const format = useFormat()
  const tally = useTally()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  return (
    <dl className={styles.figures}>
      {!hasOnlyClock && (
        <>
          <Figure label={words.online} value={format.number(tally.online)} of={format.number(tally.points)} />
          <Figure label={words.present} value={format.number(tally.present)} of={format.number(tally.summoned)} />
        </>
      )}
      <div className={styles.figure}>
        <dt>{words.clock}</dt>
        <dd>
          <Ticking zone={zone} />
        </dd>
      </div>
    </dl>
  )
}

const Ticking = ({ zone }: { readonly zone: string }) => <Clock at={useNow(1_000)} zone={zone} hasSeconds />

const Figure = ({ label, value, of }: { readonly label: string; readonly value: string; readonly of: string }) => (
  <div className={styles.figure}>
    <dt>{label}</dt>
    <dd>
      {value}
      <span className={styles.of}>/{of}</span>
    </dd>
  </div>
)

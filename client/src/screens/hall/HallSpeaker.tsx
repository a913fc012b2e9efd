import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import { titleOf } from '../../features/agenda/agenda.selectors.ts'
import { SpeakerClock } from '../../features/floor/SpeakerClock.tsx'
import { useSpeaker, useSpeakerWords, useSpeakers } from '../../features/floor/floor.selectors.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { HallClock } from './HallClock.tsx'
import { HallNext, HallPace } from './HallNext.tsx'
import styles from './HallScreen.module.css'
import { hallMessages } from './hall.messages.ts'
import { sizeFor } from './hallScene.ts'

/** Whoever has the floor: name, where from, about what, and the clock that everybody watches. */
export const HallSpeaker = ({ request, item }: { request: SpeakRequest; item: AgendaItem | undefined }) => {
  const words = useMessages(hallMessages)
  const documents = useStage((stage) => stage.documents)
  const host = useStage((stage) => stage.conference.details.host)
  const { who, from } = useSpeakerWords()(request.speaker)
  const { topic } = request.speaker
  return (
    <div className={styles.scene}>
      <div className={styles.line}>
        <span className={styles.host}>{item ? titleOf(item, documents) : host}</span>
        <span className={styles.time}>
          <HallPace />
          <HallClock />
        </span>
      </div>
      <div className={styles.middle}>
        <p className={styles.overline}>{words.speaking}</p>
        <h1 className={styles.headline} data-size={sizeFor(who)}>
          {who}
        </h1>
        {from !== '' && <p className={styles.by}>{from}</p>}
        {topic !== '' && <p className={styles.topic}>{topic}</p>}
        <SpeakerClock request={request} className={styles.speakerClock} />
      </div>
      <NextSpeaker />
    </div>
  )
}

/** The next on the list; what is next on the agenda when nobody is. */
const NextSpeaker = () => {
  const words = useMessages(hallMessages)
  const wordsOf = useSpeakerWords()
  const [next] = useSpeakers().ahead
  if (!next) return <HallNext />
  const { who, from } = wordsOf(next.speaker)
  return (
    <p className={styles.next}>
      <strong>{words.speaksNext}</strong> {[who, from].filter((each) => each !== '').join(', ')}
    </p>
  )
}

/** The same in small, beside a page; nothing while nobody has the floor. */
export const HallSpeakerBeside = () => {
  const words = useMessages(hallMessages)
  const speaker = useSpeaker()
  const wordsOf = useSpeakerWords()
  if (!speaker) return null
  const { who, from } = wordsOf(speaker.speaker)
  return (
    <div className={styles.beside}>
      <p className={styles.overline}>{words.speaking}</p>
      <p className={styles.besideWho}>{who}</p>
      {from !== '' && <p className={styles.besideFrom}>{from}</p>}
      <SpeakerClock request={speaker} className={styles.besideClock} />
    </div>
  )
}

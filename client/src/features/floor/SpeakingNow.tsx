import { useMessages } from '../../i18n/messages.ts'
import styles from './Speaking.module.css'
import { SpeakerClock } from './SpeakerClock.tsx'
import { useSpeakerWords, useSpeakers } from './floor.selectors.ts'
import { speakingMessages } from './speaking.messages.ts'

/** Who speaks, what is left of their time, and who is next; nothing while nobody has the floor or is called to it. */
export const SpeakingNow = () => {
  const words = useMessages(speakingMessages)
  const wordsOf = useSpeakerWords()
  const { speaker, ahead } = useSpeakers()
  const [next] = ahead
  if (!speaker && next?.state !== 'called') return null
  const now = speaker && wordsOf(speaker.speaker)
  return (
    <section className={styles.now} aria-label={words.speaking}>
      {speaker && now && (
        <>
          <p className={styles.eyebrow}>
            <span>{speaker.kind === 'paper' ? words.paper : words.speaking}</span>
            <SpeakerClock request={speaker} />
          </p>
          <p className={styles.who}>{now.who}</p>
          {now.from !== '' && <p className={styles.from}>{now.from}</p>}
          {speaker.speaker.topic !== '' && <p>{speaker.speaker.topic}</p>}
        </>
      )}
      {next && (
        <p className={styles.next}>
          <strong>{next.state === 'called' ? words.standBy : words.next}:</strong> {wordsOf(next.speaker).who}
        </p>
      )}
    </section>
  )
}

import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Floor.module.css'
import { SpeakerClock } from './SpeakerClock.tsx'
import { useSpeakerWords, useSpeakers } from './floor.selectors.ts'
import { floorMessages } from './floor.messages.ts'
import { speakingMessages } from './speaking.messages.ts'
import type { FloorActions } from './useFloorActions.ts'

type FloorNowProps = { readonly actions: FloorActions; readonly size: 'small' | 'large' }

/** Who speaks with their clock, and the one tap that moves the list on. */
export const FloorNow = ({ actions, size }: FloorNowProps) => {
  const words = useMessages(floorMessages)
  const { speaker, next } = useSpeakers()
  return (
    <div className={styles.now} data-size={size}>
      {speaker ? <Speaking request={speaker} actions={actions} size={size} /> : <p className={styles.quiet}>{words.nobodySpeaks}</p>}
      {next && <Next actions={actions} size={size} />}
    </div>
  )
}

const Speaking = ({ request, actions, size }: FloorNowProps & { readonly request: SpeakRequest }) => {
  const words = useMessages(floorMessages)
  const { speaking } = useMessages(speakingMessages)
  const isLive = useStage((stage) => stage.conference.phase === 'live')
  const { who, from } = useSpeakerWords()(request.speaker)
  const { id, state } = request
  return (
    <div className={styles.speaking}>
      <p className={styles.eyebrow}>
        <span>{request.kind === 'paper' ? words.paper : speaking}</span>
        <SpeakerClock request={request} className={styles.timer} />
      </p>
      <p className={styles.who}>{who}</p>
      {from !== '' && <p className={styles.from}>{from}</p>}
      {request.speaker.topic !== '' && <p className={styles.topic}>{request.speaker.topic}</p>}
      <div className={styles.buttons}>
        {state === 'paused' ? (
          <Button size={size} disabled={!isLive} isBusy={actions.isBusy(`resume ${id}`)} onClick={() => actions.resume(id)}>
            {words.resume}
          </Button>
        ) : (
          <Button size={size} isBusy={actions.isBusy(`pause ${id}`)} onClick={() => actions.pause(id)}>
            {words.pause}
          </Button>
        )}
        <Button size={size} onClick={() => actions.extend(id, minutes(1))}>
          {words.plusOne}
        </Button>
        <Button size={size} onClick={() => actions.extend(id, minutes(2))}>
          {words.plusTwo}
        </Button>
        <Button size={size} isBusy={actions.isBusy(`end ${id}`)} onClick={() => actions.end(id)}>
          {words.end}
        </Button>
      </div>
    </div>
  )
}

const Next = ({ actions, size }: FloorNowProps) => {
  const words = useMessages(floorMessages)
  const phase = useStage((stage) => stage.conference.phase)
  const wordsOf = useSpeakerWords()
  const { next } = useSpeakers()
  if (!next) return null
  const { step, request } = next
  const { who, from } = wordsOf(request.speaker)
  // People are warmed up in a recess too, but nobody gets the floor in one.
  const isPossible = phase === 'live' || (phase === 'recess' && step === 'call')
  return (
    <div className={styles.next}>
      <div className={styles.nextWords}>
        <p className={styles.eyebrow}>{step === 'begin' ? words.called : words.isNext}</p>
        <p className={styles.nextWho}>{who}</p>
        {from !== '' && <p className={styles.from}>{from}</p>}
      </div>
      {isPossible ? (
        <Button
          variant="primary"
          size={size === 'large' ? 'large' : 'medium'}
          isBusy={actions.isBusy(`${step} ${request.id}`)}
          onClick={() => actions[step](request.id)}
        >
          {step === 'call' ? words.callNext : words.beginNext}
        </Button>
      ) : (
        <p className={styles.from}>{words.notLive}</p>
      )}
    </div>
  )
}

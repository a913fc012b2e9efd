import { type SpeakRequest, SpeakerEntry } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import Hand from 'lucide-react/icons/hand'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useAsking } from '../../failures/useAsking.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConnection, useSend, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './Floor.module.css'
import { SpeakerClock } from './SpeakerClock.tsx'
import { ownRequests, placeInList } from './floorList.ts'
import { useFloor, useSpeakerWords } from './floor.selectors.ts'
import { requestToSpeakMessages } from './requestToSpeak.messages.ts'

type RequestToSpeakProps = {
  readonly pointId: PointId
  /** The technician sees where the point stands; the head asks and withdraws. */
  readonly mayAsk: boolean
}

/** A point's way to the floor: ask, see the place in the list, be told in time, see the clock. */
export const RequestToSpeak = ({ pointId, mayAsk }: RequestToSpeakProps) => {
  const words = useMessages(requestToSpeakMessages)
  const floor = useFloor()
  const phase = useStage((stage) => stage.conference.phase)
  if (phase !== 'live' && phase !== 'recess') return null
  const own = ownRequests(floor, pointId)
  const hasAsked = own.some(({ kind }) => kind === 'request')
  return (
    <Panel
      title={words.title}
      actions={<StatusBadge tone={floor.isOpen ? 'positive' : 'neutral'}>{floor.isOpen ? words.open : words.closed}</StatusBadge>}
    >
      <div className={styles.ask}>
        <div className={styles.ask} aria-live="polite">
          {own.map((request) => (
            <OwnRequest key={request.id} request={request} mayWithdraw={mayAsk} />
          ))}
        </div>
        {!floor.isOpen && own.length === 0 && <p className={styles.from}>{words.closedHow}</p>}
        {floor.isOpen && !hasAsked && (mayAsk ? <AskForm pointId={pointId} /> : <p className={styles.from}>{words.headAsks}</p>)}
      </div>
    </Panel>
  )
}

const OwnRequest = ({ request, mayWithdraw }: { readonly request: SpeakRequest; readonly mayWithdraw: boolean }) => {
  const words = useMessages(requestToSpeakMessages)
  const format = useFormat()
  const floor = useFloor()
  const { who } = useSpeakerWords()(request.speaker)
  const send = useSend()
  const { ask, isBusy, failure } = useAsking()
  const { id, state, speaker } = request
  const isAhead = state === 'waiting' || state === 'called'
  return (
    <div className={styles.own}>
      {state === 'waiting' && <p className={styles.place}>{words.waiting(format.number(placeInList(floor, id) ?? 0))}</p>}
      {state === 'called' && (
        <Callout tone="caution" title={words.called}>
          {words.calledHow}
        </Callout>
      )}
      {!isAhead && (
        <p className={styles.eyebrow}>
          <StatusBadge tone={state === 'paused' ? 'caution' : 'onAir'}>{state === 'paused' ? words.paused : words.speaking}</StatusBadge>
          <SpeakerClock request={request} className={styles.timer} />
        </p>
      )}
      <p>{[who, speaker.topic].filter((each) => each !== '').join(' · ')}</p>
      {isAhead && mayWithdraw && (
        <div className={styles.buttons}>
          <Button isBusy={isBusy} onClick={() => void ask(() => send('floor:withdraw', { requestId: id }))}>
            {words.withdraw}
          </Button>
        </div>
      )}
      {failure && <Callout tone="negative">{failure}</Callout>}
    </div>
  )
}

const Asked = SpeakerEntry.omit({ pointId: true })
type Values = z.input<typeof Asked>

const AskForm = ({ pointId }: { readonly pointId: PointId }) => {
  const words = useMessages(requestToSpeakMessages)
  const send = useSend()
  const isOffline = useConnection().kind !== 'live'
  const { ask, isBusy, failure } = useAsking()
  const { register, handleSubmit } = useForm<Values, unknown, z.output<typeof Asked>>({
    resolver: zodResolver(Asked),
    defaultValues: { name: '', position: '', topic: '' },
  })
  const submit = (asked: z.output<typeof Asked>) => ask(() => send('floor:request', { ...asked, pointId }))
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void handleSubmit(submit)(event)}>
      <Field label={words.name} isOptional>
        <TextInput autoComplete="off" maxLength={120} {...register('name')} />
      </Field>
      <Field label={words.position} isOptional>
        <TextInput autoComplete="off" maxLength={200} {...register('position')} />
      </Field>
      <Field label={words.topic} isOptional>
        <TextInput autoComplete="off" maxLength={300} {...register('topic')} />
      </Field>
      {isOffline && <Callout tone="caution">{words.offline}</Callout>}
      {failure && <Callout tone="negative">{failure}</Callout>}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="large" icon={<Hand />} isBusy={isBusy} disabled={isOffline && !isBusy}>
          {words.ask}
        </Button>
      </div>
    </form>
  )
}

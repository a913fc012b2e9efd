import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import MoreVertical from 'lucide-react/icons/ellipsis-vertical'
import { toMinutes } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './Floor.module.css'
import { placeOfStep } from './floorList.ts'
import { useFloor, useSpeakerWords, useSpeakers } from './floor.selectors.ts'
import { floorMessages } from './floor.messages.ts'
import type { FloorActions } from './useFloorActions.ts'

type FloorListProps = { readonly actions: FloorActions; readonly onEdit: (request: SpeakRequest) => void }

/** Those still to speak, in their order; the called ones first. */
export const FloorList = ({ actions, onEdit }: FloorListProps) => {
  const words = useMessages(floorMessages)
  const { ahead } = useSpeakers()
  if (ahead.length === 0) return <p className={styles.empty}>{words.nobodyWaits}</p>
  return (
    <ol className={styles.list} aria-label={words.list}>
      {ahead.map((request, index) => (
        <Row key={request.id} request={request} nth={index + 1} actions={actions} onEdit={onEdit} />
      ))}
    </ol>
  )
}

type RowProps = FloorListProps & { readonly request: SpeakRequest; readonly nth: number }

const Row = ({ request, nth, actions, onEdit }: RowProps) => {
  const words = useMessages(floorMessages)
  const format = useFormat()
  const { who, from } = useSpeakerWords()(request.speaker)
  const isCalled = request.state === 'called'
  const { topic } = request.speaker
  const facts = [
    request.kind === 'paper' ? words.paper : '',
    request.length === null ? '' : words.minutes(format.number(toMinutes(request.length))),
    topic,
  ]
  return (
    <li className={styles.row} data-called={isCalled || undefined}>
      <span className={styles.nth}>{format.number(nth)}</span>
      <div className={styles.rowWords}>
        <p className={styles.rowWho}>{who}</p>
        {from !== '' && <p className={styles.from}>{from}</p>}
        <p className={styles.from}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {isCalled && <StatusBadge tone="caution">{words.called}</StatusBadge>}
      </div>
      <RowTools request={request} who={who} actions={actions} onEdit={onEdit} />
    </li>
  )
}

const RowTools = ({ request, who, actions, onEdit }: Omit<RowProps, 'nth'> & { readonly who: string }) => {
  const words = useMessages(floorMessages)
  const floor = useFloor()
  const phase = useStage((stage) => stage.conference.phase)
  const { id, state } = request
  const [up, down] = [placeOfStep(floor, id, -1), placeOfStep(floor, id, 1)]
  const isLive = phase === 'live'
  const call = { key: 'call', label: words.call, isDisabled: !isLive && phase !== 'recess', onSelect: () => actions.call(id) }
  const back = { key: 'back', label: words.backToList, onSelect: () => actions.putBack(id) }
  return (
    <span className={styles.rowTools}>
      {state === 'waiting' && (
        <>
          <IconButton
            size="small"
            label={words.up(who)}
            icon={<ArrowUp />}
            aria-disabled={up === undefined}
            onClick={() => up !== undefined && actions.move(id, up)}
          />
          <IconButton
            size="small"
            label={words.down(who)}
            icon={<ArrowDown />}
            aria-disabled={down === undefined}
            onClick={() => down !== undefined && actions.move(id, down)}
          />
        </>
      )}
      <Menu
        trigger={<IconButton size="small" label={words.more(who)} icon={<MoreVertical />} />}
        sections={[
          [state === 'called' ? back : call, { key: 'begin', label: words.begin, isDisabled: !isLive, onSelect: () => actions.begin(id) }],
          [{ key: 'edit', label: words.edit, onSelect: () => onEdit(request) }],
          [{ key: 'skip', label: words.skip, isDangerous: true, onSelect: () => actions.skip(id) }],
        ]}
      />
    </span>
  )
}

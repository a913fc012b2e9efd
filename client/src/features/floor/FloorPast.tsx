import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import { speeches, spokenFor } from '@diem-cau/shared/floor/speakingTime.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Floor.module.css'
import { outOfList } from './floorList.ts'
import { useFloor, useSpeakerWords } from './floor.selectors.ts'
import { floorMessages } from './floor.messages.ts'
import type { FloorActions } from './useFloorActions.ts'

type FloorPastProps = { readonly actions: FloorActions; readonly onEdit: (request: SpeakRequest) => void }

/** Who has spoken and for how long, and who fell out of the list with the way back. */
export const FloorPast = ({ actions, onEdit }: FloorPastProps) => {
  const words = useMessages(floorMessages)
  const format = useFormat()
  const floor = useFloor()
  const wordsOf = useSpeakerWords()
  const now = useNow(10_000)
  const spoken = speeches(floor).filter(({ state }) => state === 'spoken')
  const out = outOfList(floor)
  return (
    <>
      {out.length > 0 && (
        <details className={styles.past}>
          <summary>{words.out(format.number(out.length))}</summary>
          <ul>
            {out.map((request) => (
              <li key={request.id} className={styles.pastRow}>
                <span>
                  {wordsOf(request.speaker).who}, {request.state === 'withdrawn' ? words.withdrawn : words.skipped}
                </span>
                <Button size="small" isBusy={actions.isBusy(`return ${request.id}`)} onClick={() => actions.putBack(request.id)}>
                  {words.putBack}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {spoken.length > 0 && (
        <details className={styles.past}>
          <summary>{words.spoken(format.number(spoken.length))}</summary>
          <ul>
            {spoken.map((request) => (
              <li key={request.id} className={styles.pastRow}>
                <span>
                  {wordsOf(request.speaker).who}, {format.timer(spokenFor(request, now))}
                </span>
                <Button size="small" variant="quiet" onClick={() => onEdit(request)}>
                  {words.edit}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

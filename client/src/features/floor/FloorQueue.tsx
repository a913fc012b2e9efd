import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Callout } from '../../ui/Callout.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Floor.module.css'
import { FloorDoor } from './FloorDoor.tsx'
import { FloorNow } from './FloorNow.tsx'
import { useSpeakerWords, useSpeakers } from './floor.selectors.ts'
import { floorMessages } from './floor.messages.ts'
import { useFloorActions } from './useFloorActions.ts'

/** As many as a chair takes in at a glance. */
const SHOWN = 6

/** The floor for the one in the chair: the clock, one large button, and who comes after. */
export const FloorQueue = () => {
  const words = useMessages(floorMessages)
  const format = useFormat()
  const actions = useFloorActions()
  const wordsOf = useSpeakerWords()
  const { ahead } = useSpeakers()
  const after = ahead.slice(1)
  return (
    <Panel title={ahead.length > 0 ? words.titleCount(format.number(ahead.length)) : words.title} isFlush actions={<FloorDoor actions={actions} size="large" />}>
      {actions.failure && <Callout tone="negative">{actions.failure}</Callout>}
      <FloorNow actions={actions} size="large" />
      {ahead.length === 0 && <p className={styles.empty}>{words.nobodyWaitsChair}</p>}
      {after.length > 0 && (
        <ol className={styles.list} aria-label={words.list} start={2}>
          {after.slice(0, SHOWN).map((request, index) => {
            const { who, from } = wordsOf(request.speaker)
            return (
              <li key={request.id} className={styles.row}>
                <span className={styles.nth}>{format.number(index + 2)}</span>
                <div className={styles.rowWords}>
                  <p className={styles.rowWho}>{who}</p>
                  <p className={styles.from}>{[from, request.speaker.topic].filter((each) => each !== '').join(' · ')}</p>
                </div>
              </li>
            )
          })}
          {after.length > SHOWN && <li className={styles.empty}>{words.others(format.number(after.length - SHOWN))}</li>}
        </ol>
      )}
    </Panel>
  )
}

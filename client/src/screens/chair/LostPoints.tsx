import { useMemo } from 'react'
import { Ago } from '../../features/points/PointBoardCells.tsx'
import { lostPoints } from '../../features/points/boardLost.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useStage } from '../../realtime/SessionProvider.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './ChairScreen.module.css'
import { chairMessages } from './chair.messages.ts'

/** More names than a chair reads out. */
const SHOWN = 12

export const LostPoints = () => {
  const words = useMessages(chairMessages)
  const format = useFormat()
  const { byId } = useRows()
  const phase = useStage((stage) => stage.conference.phase)
  const lost = useMemo(() => lostPoints(byId.values(), phase), [byId, phase])
  return (
    <Panel
      title={words.lost}
      actions={<StatusBadge tone={lost.length > 0 ? 'negative' : 'positive'}>{format.number(lost.length)}</StatusBadge>}
    >
      {lost.length === 0 && <p className={styles.none}>{words.noneLost}</p>}
      <ul className={styles.lost}>
        {lost.slice(0, SHOWN).map(({ id, name, since }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className={styles.none}>
              <Ago since={since} />
            </span>
          </li>
        ))}
        {lost.length > SHOWN && <li className={styles.none}>{words.moreLost(lost.length - SHOWN)}</li>}
      </ul>
    </Panel>
  )
}

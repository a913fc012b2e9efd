import type { ConferenceList as Listed } from '@diem-cau/shared/conference/conference.queries.ts'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { conferenceListMessages } from './conferenceList.messages.ts'
import styles from './ConferenceList.module.css'
import { ConferenceListLine } from './ConferenceListLine.tsx'

type Conference = Listed[number]

type ConferenceListProps = {
  readonly title: string
  readonly hint?: ReactNode
  readonly conferences: readonly Conference[]
}

/** Years of conferences come together; nobody reads them all at once. */
const SHOWN_FIRST = 50

export const ConferenceList = ({ title, hint, conferences }: ConferenceListProps) => {
  const words = useMessages(conferenceListMessages)
  const [most, setMost] = useState(SHOWN_FIRST)
  const hidden = conferences.length - most
  return (
    <Panel title={title} isFlush>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {conferences.slice(0, most).map((conference) => (
          <li key={conference.id}>
            <ConferenceListLine
              conference={conference}
              to={conference.isMine ? `/conferences/${conference.id}` : null}
              facts={[
                ...(conference.points > 0 ? [words.points(conference.points)] : []),
                ...(conference.summoned > 0 ? [words.summoned(conference.summoned)] : []),
                ...(conference.present > 0 ? [words.present(conference.present)] : []),
              ]}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.more}>
          <Button variant="quiet" onClick={() => setMost(most + SHOWN_FIRST)}>
            {words.more(Math.min(hidden, SHOWN_FIRST))}
          </Button>
        </p>
      )}
    </Panel>
  )
}

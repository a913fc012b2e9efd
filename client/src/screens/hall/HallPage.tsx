import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { CSSProperties } from 'react'
import { useSpeaker } from '../../features/floor/floor.selectors.ts'
import { documentPlace } from '../../features/presenting/documentPlace.ts'
import { FittedPage } from '../../features/presenting/FittedPage.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { HallClock } from './HallClock.tsx'
import { HallSpeakerBeside } from './HallSpeaker.tsx'
import { HallNext, HallPace } from './HallNext.tsx'
import styles from './HallPage.module.css'
import { hallMessages } from './hall.messages.ts'
import { sizeFor } from './hallScene.ts'

type HallPageProps = { readonly document: StageDocument; readonly page: number; readonly pages: number }

/** Wider than this, a page leaves no room for words beside it. */
const UPRIGHT = 1.15

/** The page in full; beside an upright one, or below one that lies across, where we are in document and day. */
export const HallPage = ({ document, page, pages }: HallPageProps) => {
  const words = useMessages(hallMessages)
  const agenda = useStage((stage) => stage.agenda)
  const place = documentPlace(agenda, document.id)
  const running = runningItem(agenda)
  const presenter = running?.documentId === document.id ? running.presenter?.name : undefined
  const isSpeaking = useSpeaker() !== undefined
  const aspect = document.file?.aspect ?? 0.707
  const style: CSSProperties & { '--aspect': number } = { '--aspect': aspect }
  return (
    <div className={styles.scene} style={style} data-shape={aspect < UPRIGHT ? 'upright' : 'across'} data-speaking={isSpeaking || undefined}>
      <div className={styles.paper}>
        <FittedPage document={document} page={page} />
      </div>
      <div className={styles.where}>
        <p className={styles.time}>
          <HallClock />
          <HallPace />
        </p>
        <div className={styles.what}>
          <p className={styles.place}>{place ? words.document(place.nth, place.of) : words.aDocument}</p>
          <h1 className={styles.number}>{document.number}</h1>
          <p className={styles.subject} data-size={sizeFor(document.subject)}>
            {document.type} {document.subject}
          </p>
          {presenter && (
            <p className={styles.by}>
              {words.presents}: {presenter}
            </p>
          )}
          <p className={styles.page} role="status">
            {words.page(page, pages)}
          </p>
        </div>
        <HallSpeakerBeside />
        <HallNext />
      </div>
    </div>
  )
}

import ArrowLeft from 'lucide-react/icons/arrow-left'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import ZoomIn from 'lucide-react/icons/zoom-in'
import ZoomOut from 'lucide-react/icons/zoom-out'
import { type CSSProperties, type PointerEvent, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './DocumentPages.module.css'
import { swipedBy } from './ownPage.ts'
import { PageView } from './PageView.tsx'
import { readingMessages } from './reading.messages.ts'
import type { Reader } from './useReading.ts'

/** The page in view with its turning; whoever turns is away from the presenter, and one button brings them back. */
export const DocumentPages = ({ reader }: { reader: Reader }) => {
  const words = useMessages(readingMessages)
  const [isLarge, setIsLarge] = useState(false)
  const swipe = useSwipe((by) => !isLarge && reader.turn(by))
  const { inView, presented, isAway } = reader
  if (!inView) return <EmptyState title={words.nothing}>{words.nothingHint}</EmptyState>
  const { document, page, pages } = inView
  const aspect: CSSProperties & { '--aspect': number } = { '--aspect': document.file?.aspect ?? 0.707 }
  return (
    <div className={styles.reader} data-away={isAway}>
      <div className={styles.where}>
        <p>
          <strong>{isAway ? words.own : words.onShow}</strong>
          <span>
            {document.number} · {words.pageOf(page, pages)}
          </span>
        </p>
        <Button
          variant="quiet"
          size="small"
          icon={isLarge ? <ZoomOut /> : <ZoomIn />}
          onClick={() => setIsLarge(!isLarge)}
        >
          {isLarge ? words.smaller : words.larger}
        </Button>
        {isAway && (
          <Button variant="primary" icon={<ArrowLeft />} onClick={reader.goBack} className={styles.back}>
            {presented ? words.back : words.close}
          </Button>
        )}
        {isAway && presented && <small>{words.nowAt(presented.document.number, presented.page)}</small>}
      </div>
      <div className={styles.sheet} data-large={isLarge} {...swipe}>
        <div className={styles.page} style={aspect}>
          <PageView document={document} page={page} />
        </div>
      </div>
      <div className={styles.turning}>
        <Button icon={<ChevronLeft />} disabled={page <= 1} onClick={() => reader.turn(-1)}>
          {words.previous}
        </Button>
        <Button icon={<ChevronRight />} disabled={page >= pages} onClick={() => reader.turn(1)}>
          {words.next}
        </Button>
      </div>
    </div>
  )
}

/** Strokes of one finger; with the picture pinched larger, fingers move it and turn nothing. */
const useSwipe = (onSwipe: (by: 1 | -1) => void) => {
  const from = useRef<{ x: number; y: number; pointerId: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isPinched = (globalThis.visualViewport?.scale ?? 1) > 1.01
      from.current =
        event.pointerType === 'mouse' || !event.isPrimary || isPinched
          ? null
          : { x: event.clientX, y: event.clientY, pointerId: event.pointerId }
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (start?.pointerId !== event.pointerId) return
      const by = swipedBy(event.clientX - start.x, event.clientY - start.y)
      if (by) onSwipe(by)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}

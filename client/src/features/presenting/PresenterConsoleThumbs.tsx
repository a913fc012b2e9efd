import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { pageAddress } from './pageImages.ts'
import styles from './PresenterConsole.module.css'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'

const HEIGHT_PX = 104
const GAP_PX = 8

type ThumbsProps = {
  readonly document: StageDocument
  readonly page: number
  readonly isDisabled: boolean
  readonly onTurn: (page: number) => void
}

/** Every page small, in a row; only those in sight are loaded, so a document of a thousand pages costs the same. */
export const PageThumbs = ({ document, page, isDisabled, onTurn }: ThumbsProps) => {
  const words = useMessages(presenterConsoleMessages)
  const conferenceId = useConferenceId()
  const scroller = useRef<HTMLDivElement>(null)
  const { file } = document
  const width = Math.round(HEIGHT_PX * Math.min(Math.max(file?.aspect ?? 0.707, 0.5), 2))
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: file?.pages ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => width + GAP_PX,
    overscan: 4,
  })
  useEffect(() => virtualizer.scrollToIndex(page - 1, { align: 'auto' }), [virtualizer, page, document.id])
  if (!file) return null
  return (
    <div ref={scroller} className={styles.thumbs} role="group" aria-label={words.pages}>
      <div className={styles.strip} style={{ inlineSize: virtualizer.getTotalSize(), blockSize: HEIGHT_PX }}>
        {virtualizer.getVirtualItems().map((item) => {
          const number = item.index + 1
          return (
            <button
              key={item.key}
              type="button"
              className={styles.thumb}
              style={{ inlineSize: width, transform: `translateX(${item.start}px)` }}
              aria-label={`${words.page} ${number}`}
              aria-current={number === page ? 'page' : undefined}
              disabled={isDisabled}
              onClick={() => onTurn(number)}
            >
              <img src={pageAddress(conferenceId, file.hash, number, 480)} alt="" loading="lazy" decoding="async" />
              <span aria-hidden>{number}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}

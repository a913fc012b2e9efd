import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { preparePage, pageAddress, widthFor } from './pageImages.ts'
import styles from './PageView.module.css'
import { pageViewMessages } from './pageView.messages.ts'

const RETRY_MS = 2_000

/**
 * One page of a document, as large as its box. A page is never seen half: the one before stays until the next is
 * decoded. The pages beside it are made ready in the background.
 */
export const PageView = ({ document, page }: { document: StageDocument; page: number }) => {
  const conferenceId = useConferenceId()
  const texts = useMessages(pageViewMessages)
  const box = useRef<HTMLDivElement>(null)
  const [boxWidth, setBoxWidth] = useState(0)
  const [shown, setShown] = useState<string | null>(null)
  const [failures, setFailures] = useState(0)
  const { file } = document

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setBoxWidth(element.clientWidth))
    observer.observe(element)
    setBoxWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])

  const width = widthFor(boxWidth, globalThis.devicePixelRatio)
  const address = file && boxWidth > 0 ? pageAddress(conferenceId, file.hash, page, width) : null

  useEffect(() => {
    if (!address || !file) return
    let isCurrent = true
    let retry: ReturnType<typeof setTimeout> | undefined
    preparePage(address).then(
      () => {
        if (!isCurrent) return
        setShown(address)
        setFailures(0)
        for (const near of [page + 1, page + 2, page - 1]) {
          if (near < 1 || near > file.pages) continue
          preparePage(pageAddress(conferenceId, file.hash, near, width)).catch(() => undefined)
        }
      },
      () => {
        if (isCurrent) retry = setTimeout(() => setFailures((count) => count + 1), RETRY_MS)
      },
    )
    return () => {
      isCurrent = false
      clearTimeout(retry)
    }
  }, [address, conferenceId, file, page, width, failures])

  const label = texts.page(document.number, page, file?.pages ?? 0)
  return (
    <div ref={box} className={styles.box} style={{ aspectRatio: String(file?.aspect ?? 0.707) }}>
      {shown !== null && (
        <img className={styles.page} src={shown} alt={label} data-page={page} data-shown={shown === address} />
      )}
      {shown !== address && <p className={styles.waiting}>{failures > 0 ? texts.retrying : texts.loading}</p>}
    </div>
  )
}

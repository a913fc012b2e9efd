import { libraryPagePath } from '@diem-cau/shared/documents/documents.queries.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { pagesViewerMessages } from './pagesViewer.messages.ts'
import styles from './PagesViewer.module.css'

export type ViewedDocument = {
  readonly id: DocumentId
  readonly number: string
  readonly subject: string
  readonly pages: number
  readonly aspect: number
}

/** The pages of a document as the server made them, one at a time. */
export const PagesViewer = ({ document, onClose }: { readonly document: ViewedDocument; readonly onClose: () => void }) => {
  const words = useMessages(pagesViewerMessages)
  const [page, setPage] = useState(1)
  const [loaded, setLoaded] = useState<number | null>(null)
  const [failed, setFailed] = useState<number | null>(null)
  const [tries, setTries] = useState(0)

  // On the window, before the dialog keeps keys to itself: wherever the focus is, the arrows mean the pages.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowLeft') setPage((current) => Math.max(current - 1, 1))
      if (key === 'ArrowRight') setPage((current) => Math.min(current + 1, document.pages))
    }
    globalThis.addEventListener('keydown', onKeyDown, { capture: true })
    return () => globalThis.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [document.pages])
  return (
    <Dialog isOpen onClose={onClose} width="wide" title={`${document.number} ${document.subject}`}>
      <div className={styles.viewer}>
        <div className={styles.turn}>
          <IconButton label={words.previous} icon={<ChevronLeft />} disabled={page === 1} onClick={() => setPage(page - 1)} />
          <p role="status">{words.page(page, document.pages)}</p>
          <IconButton
            label={words.next}
            icon={<ChevronRight />}
            disabled={page === document.pages}
            onClick={() => setPage(page + 1)}
          />
        </div>
        {failed === page && (
          <Callout
            tone="negative"
            action={
              <Button
                size="small"
                onClick={() => {
                  setFailed(null)
                  setTries(tries + 1)
                }}
              >
                {words.again}
              </Button>
            }
          >
            {words.failed}
          </Callout>
        )}
        <div className={styles.paper} style={{ aspectRatio: String(document.aspect) }} tabIndex={0} role="group" aria-label={words.paper}>
          {failed !== page && (
            <img
              key={`${page} ${tries}`}
              src={libraryPagePath(document.id, page, 1080)}
              alt={words.page(page, document.pages)}
              data-loaded={loaded === page}
              onLoad={() => setLoaded(page)}
              onError={() => setFailed(page)}
            />
          )}
          {loaded !== page && failed !== page && <p className={styles.waiting}>{words.loading}</p>}
        </div>
      </div>
    </Dialog>
  )
}

import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import FileCheck from 'lucide-react/icons/file-check'
import FileQuestion from 'lucide-react/icons/file-question-mark'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './DocumentFile.module.css'
import { documentsMessages } from './documents.messages.ts'
import { fileState, mayHelpToRetry } from './fileState.ts'
import { useRendering } from './useRendering.ts'
import { useUpload, useUploads } from './UploadsProvider.tsx'

type Props = {
  readonly document: Pick<LibraryDocument, 'id' | 'file' | 'number'>
  /** May upload, cancel and try again. */
  readonly mayKeep: boolean
  /** Where another file can be chosen. */
  readonly onChooseFile?: (() => void) | undefined
}

/** How a document's file stands, with the way on from where it stands. */
export const DocumentFile = ({ document, mayKeep, onChooseFile }: Props) => {
  const words = useMessages(documentsMessages)
  const format = useFormat()
  const failureText = useFailureText()
  const uploads = useUploads()
  const upload = useUpload(document.id)
  const rendering = useRendering(document.id)
  const [isStopping, setStopping] = useState(false)
  const state = fileState(document.file, upload)

  const stop = async () => {
    setStopping(true)
    await rendering.cancel()
    setStopping(false)
  }
  const onCancel = mayKeep && !isStopping ? () => void stop() : undefined
  const chooseFile = mayKeep && onChooseFile && (
    <Button size="small" variant="quiet" onClick={onChooseFile}>
      {state.kind === 'none' ? words.upload : words.otherFile}
    </Button>
  )
  const trouble = (title: string, failure: string, onRetry: () => void, isBusy: boolean) => (
    <div className={styles.trouble} role="alert">
      <StatusBadge tone="negative" isBare>
        {title}
      </StatusBadge>
      <p>{failureText(failure)}</p>
      {mayKeep && (
        <p className={styles.ways}>
          {mayHelpToRetry(failure) && (
            <Button size="small" isBusy={isBusy} onClick={onRetry}>
              {words.retry}
            </Button>
          )}
          {chooseFile}
          {upload?.state === 'failed' && (
            <Button size="small" variant="quiet" onClick={() => uploads.forget(document.id)}>
              {words.forget}
            </Button>
          )}
        </p>
      )}
      {rendering.failure && <p>{rendering.failure}</p>}
    </div>
  )

  switch (state.kind) {
    case 'none':
      return (
        <span className={styles.line}>
          <StatusBadge tone="caution" icon={<FileQuestion />} isBare>
            {words.noFile}
          </StatusBadge>
          {chooseFile}
        </span>
      )
    case 'uploading':
      return <ProgressBar label={words.uploading} share={state.share} onCancel={() => uploads.cancel(document.id)} />
    case 'uploadFailed':
      return trouble(words.uploadFailed(state.name), state.failure, () => uploads.retry(document.id), false)
    case 'queued':
      return <ProgressBar label={words.queued} share={null} onCancel={onCancel} />
    case 'rendering':
      return (
        <ProgressBar
          label={words.rendering}
          share={state.rendered / state.pages}
          detail={words.renderedOf(state.rendered, state.pages)}
          onCancel={onCancel}
        />
      )
    case 'ready':
      return (
        <StatusBadge tone="positive" icon={<FileCheck />} isBare>
          {words.ready(state.pages)} {document.file && <Size bytes={document.file.bytes} format={format.number} />}
        </StatusBadge>
      )
    case 'failed':
      return trouble(words.failed, state.failure, () => void rendering.again(), rendering.isBusy)
    default:
      return state satisfies never
  }
}

const Size = ({ bytes, format }: { readonly bytes: number; readonly format: (count: number) => string }) => (
  <span className={styles.size}>
    {bytes < 100_000 ? `${format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${format(Math.round(bytes / 100_000) / 10)} MB`}
  </span>
)

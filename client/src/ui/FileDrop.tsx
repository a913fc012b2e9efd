import Upload from 'lucide-react/icons/upload'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { classes } from './classes.ts'
import styles from './FileDrop.module.css'
import { uiMessages } from './ui.messages.ts'

type FileDropProps = {
  /** What to bring, for example "Văn bản PDF". */
  readonly label: string
  /** Types and sizes that are taken. */
  readonly hint?: ReactNode
  /** For the file picker only: what is dropped is passed on as it is, and whoever receives it must check it. */
  readonly accept?: string
  readonly isMultiple?: boolean
  readonly isDisabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

export const FileDrop = ({ label, hint, accept, isMultiple = false, isDisabled = false, onFiles }: FileDropProps) => {
  const words = useMessages(uiMessages)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])]
    if (all.length > 0) onFiles(isMultiple ? all : all.slice(0, 1))
  }
  const hover = (event: DragEvent, isIn: boolean) => {
    event.preventDefault()
    setOver(isIn && !isDisabled)
  }
  return (
    <label
      className={classes(styles.area, isOver && styles.over, isDisabled && styles.disabled)}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false)
        if (!isDisabled) take(event.dataTransfer.files)
      }}
    >
      <Upload className={styles.icon} />
      <span className={styles.label}>{label}</span>
      <span>
        {words.dropHere} <span className={styles.choose}>{words.chooseFile.toLowerCase()}</span>
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
      <input
        type="file"
        className={styles.input}
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = '' // so that the same file can be chosen again after it was mended
        }}
      />
    </label>
  )
}

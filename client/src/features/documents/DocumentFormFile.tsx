import type { LibraryDocument } from '@diem-cau/shared/documents/documents.queries.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { DocumentFile } from './DocumentFile.tsx'
import styles from './DocumentForm.module.css'
import { documentFormMessages } from './documentForm.messages.ts'
import { useUploads } from './UploadsProvider.tsx'

/** For a document that is there: its file as it stands, and another in its place at once. */
export const StoredFile = ({ document }: { readonly document: LibraryDocument }) => {
  const words = useMessages(documentFormMessages)
  const uploads = useUploads()
  return (
    <section className={styles.file} aria-label={words.file}>
      <h3>{words.file}</h3>
      {document.file && <p>{document.file.name}</p>}
      <DocumentFile document={document} mayKeep />
      <FileDrop
        label={document.file ? words.fileReplace : words.file}
        hint={words.fileHint}
        accept="application/pdf,.pdf"
        onFiles={([file]) => file && uploads.start(document.id, file)}
      />
    </section>
  )
}

type ChosenFileProps = { readonly file: File | null; readonly onChange: (file: File | null) => void }

/** For a new document: the file waits until its details are saved. */
export const ChosenFile = ({ file, onChange }: ChosenFileProps) => {
  const words = useMessages(documentFormMessages)
  if (!file) {
    return (
      <FileDrop label={words.file} hint={words.fileHint} accept="application/pdf,.pdf" onFiles={([chosen]) => onChange(chosen ?? null)} />
    )
  }
  const forget = (
    <Button size="small" onClick={() => onChange(null)}>
      {words.fileForget}
    </Button>
  )
  return (
    <Callout tone="info" action={forget}>
      {words.fileChosen(file.name)}
    </Callout>
  )
}

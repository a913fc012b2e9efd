import ClipboardCopy from 'lucide-react/icons/clipboard-copy'
import Download from 'lucide-react/icons/download'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Field } from '../../ui/Field.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './ListImport.module.css'
import type { ListSource } from './listImport.ts'
import { listImportMessages } from './listImport.messages.ts'
import { pointFieldMessages } from './listImportNotes.messages.ts'
import { toTemplateCsv, toTemplateTabs } from './listImportTemplate.ts'

type ListImportSourceProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly isBusy: boolean
  /** Why the last list could not be read. */
  readonly failure: string | undefined
  readonly onSource: (source: ListSource) => void
}

const saveFile = (name: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

export const ListImportSource = ({ text, onText, isBusy, failure, onSource }: ListImportSourceProps) => {
  const words = useMessages(listImportMessages)
  const headings = useMessages(pointFieldMessages)
  const toast = useToast()
  const copyHeader = async () => {
    try {
      await navigator.clipboard.writeText(toTemplateTabs(headings))
      toast({ tone: 'positive', title: words.headerCopied })
    } catch {
      // No clipboard without https, or not for this page.
      toast({ tone: 'caution', title: words.copyRefused })
    }
  }
  return (
    <div className={styles.source}>
      <div className={styles.template}>
        <Button size="small" icon={<Download />} onClick={() => saveFile(words.templateFile, toTemplateCsv(headings))}>
          {words.template}
        </Button>
        <Button size="small" icon={<ClipboardCopy />} onClick={() => void copyHeader()}>
          {words.copyHeader}
        </Button>
      </div>
      {failure && <Callout tone="negative">{failure}</Callout>}
      {isBusy && <ProgressBar label={words.looking} share={null} />}
      <div className={styles.ways}>
        <div className={styles.way}>
          <Field label={words.paste} hint={words.pasteHint}>
            <TextArea
              rows={9}
              value={text}
              onChange={(event) => onText(event.target.value)}
              placeholder={toTemplateTabs(headings)}
              spellCheck={false}
              className={styles.paste}
            />
          </Field>
          <Button variant="primary" isBusy={isBusy} disabled={text.trim() === ''} onClick={() => onSource(text)}>
            {words.look}
          </Button>
        </div>
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          accept=".xlsx,.csv,.tsv,.txt"
          isDisabled={isBusy}
          onFiles={([file]) => file && onSource(file)}
        />
      </div>
    </div>
  )
}

import type { PointFieldChange, PointListRow, PointListStatus, PointNote } from '@diem-cau/shared/points/pointListPreview.ts'
import { noteSeverity } from '@diem-cau/shared/points/pointListPreview.ts'
import { PointKind } from '@diem-cau/shared/points/points.protocol.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { classes } from '../../ui/classes.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Tone } from '../../ui/tone.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './ListImport.module.css'
import { listImportMessages } from './listImport.messages.ts'
import { pointFieldMessages, pointNoteMessages } from './listImportNotes.messages.ts'
import { pointListMessages } from './pointList.messages.ts'

const TONES: Readonly<Record<PointListStatus, Tone>> = {
  new: 'positive',
  changed: 'info',
  same: 'neutral',
  warning: 'caution',
  error: 'negative',
}

const useKindText = () => {
  const kinds = useMessages(pointListMessages)
  return (text: string): string => {
    const kind = PointKind.safeParse(text)
    return kind.success ? kinds[kind.data] : text
  }
}

/** Old and new, told apart by their line through and not by colour alone. */
const Change = ({ change: { field, from, to } }: { readonly change: PointFieldChange }) => {
  const words = useMessages(listImportMessages)
  const headings = useMessages(pointFieldMessages)
  const kindText = useKindText()
  const shown = (text: string) => (text === '' ? words.emptyValue : field === 'kind' ? kindText(text) : text)
  return (
    <li>
      {headings[field]}: <del className={styles.old}>{shown(from)}</del>
      <span aria-hidden> → </span>
      <VisuallyHidden> {words.becomes} </VisuallyHidden>
      <ins className={styles.new}>{shown(to)}</ins>
    </li>
  )
}

const Note = ({ note: { code, field, detail } }: { readonly note: PointNote }) => {
  const headings = useMessages(pointFieldMessages)
  const notes = useMessages(pointNoteMessages)
  return (
    <li className={classes(styles.note, styles[noteSeverity(code)])}>
      {field !== null && <strong>{headings[field]}: </strong>}
      {notes[code](detail ?? '')}
    </li>
  )
}

/** What keeps a row out stands before what was merely understood. */
const bySeverity = (notes: readonly PointNote[]): PointNote[] =>
  [...notes].sort((first, second) => noteSeverity(first.code).localeCompare(noteSeverity(second.code)))

type RowProps = { readonly row: PointListRow; readonly unitNames: ReadonlyMap<string, string> }

/** What a new point will be, in a line. */
const useSummary = () => {
  const words = useMessages(listImportMessages)
  const format = useFormat()
  const kindText = useKindText()
  return ({ row, unitNames }: RowProps): string => {
    if (row.status === 'error' || row.pointId !== null) return ''
    const { unitId, kind, summoned, head, technician } = row.values
    const parts = [
      unitId === null ? '' : (unitNames.get(unitId) ?? ''),
      kindText(kind),
      words.summonedCount(summoned, format.number(summoned)),
      `${head.name} ${head.phone}`,
      `${technician.name} ${technician.phone}`,
    ]
    return parts.map((part) => part.trim()).filter((part) => part !== '').join(' · ')
  }
}

export const ListImportRow = ({ row, unitNames }: RowProps) => {
  const words = useMessages(listImportMessages)
  const format = useFormat()
  const summaryOf = useSummary()
  const summary = summaryOf({ row, unitNames })
  const changes = row.status === 'error' ? [] : row.changes
  return (
    <>
      <div className={styles.rowHead}>
        <span className={styles.lineNumber}>{words.line(format.number(row.line))}</span>
        <strong className={styles.rowName}>{row.name === '' ? words.noName : row.name}</strong>
        <StatusBadge tone={TONES[row.status]} isBare>
          {words[row.status]}
        </StatusBadge>
      </div>
      {row.notes.length > 0 && (
        <ul className={styles.notes}>
          {bySeverity(row.notes).map((note) => (
            <Note key={`${note.code} ${note.field}`} note={note} />
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </ul>
      )}
      {summary !== '' && (
        <p className={styles.summary}>
          {row.status === 'warning' && `${words.willAdd} `}
          {summary}
        </p>
      )}
      {row.status === 'warning' && row.pointId !== null && changes.length === 0 && (
        <p className={styles.summary}>{words.willKeep}</p>
      )}
    </>
  )
}

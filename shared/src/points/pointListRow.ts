import { detectLegacyEncoding, recoverLegacyText } from '../kernel/legacyText.ts'
import { cellText, looksLikeFormula, type TableCell } from '../kernel/table.ts'
import { cleanLine } from '../kernel/text.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { UnitMatch } from '../units/unitLookup.ts'
import { readKind, readPhone, readSummoned } from './pointListCells.ts'
import { noteSeverity, type PointField, type PointNote, type PointNoteCode } from './pointListPreview.ts'
import { Contact, PointProfile } from './points.protocol.ts'

/** What one row says: only the fields that it fills; an empty cell leaves a point as it is. */
export interface PointListEntry {
  readonly line: number
  readonly name: string
  readonly unitId: UnitId | undefined
  readonly kind: PointProfile['kind'] | undefined
  readonly summoned: number | undefined
  readonly head: string | undefined
  readonly headPhone: string | undefined
  readonly technician: string | undefined
  readonly technicianPhone: string | undefined
  readonly notes: PointNote[]
}

const DETAIL_LENGTH = 300
/** People strike out a cell they have nothing for. */
const BLANK = /^[-–—.\s]*$/

export const note = (code: PointNoteCode, field: PointField | null, detail?: string): PointNote =>
  detail === undefined ? { code, field } : { code, field, detail: detail.slice(0, DETAIL_LENGTH) }

export const hasError = (notes: readonly PointNote[]): boolean => notes.some(({ code }) => noteSeverity(code) === 'error')

/** The cell as text, cleaned and recovered; undefined when there is nothing to read in it. */
const readCell = (cell: TableCell | undefined, field: PointField, notes: PointNote[]): string | undefined => {
  const raw = cellText(cell)
  if (BLANK.test(raw)) return undefined
  if (looksLikeFormula(raw)) {
    notes.push(note('formulaCell', field, cleanLine(raw)))
    return undefined
  }
  // Before cleaning: TCVN3 writes ư as a soft hyphen.
  const encoding = detectLegacyEncoding(raw)
  const text = cleanLine(encoding ? recoverLegacyText(raw, encoding) : raw)
  if (encoding) notes.push(note('legacyEncoding', field, text))
  if (typeof cell === 'object') notes.push(note('formulaValue', field, text))
  return text === '' ? undefined : text
}

export const readEntry = (
  row: readonly TableCell[],
  line: number,
  columns: readonly (PointField | null)[],
  findUnit: (text: string) => UnitMatch,
): PointListEntry => {
  const notes: PointNote[] = []
  const texts = new Map<PointField, string>()
  for (const [index, field] of columns.entries()) {
    const text = field && readCell(row[index], field, notes)
    if (field && text) texts.set(field, text)
  }
  const beyond = row.slice(columns.length).find((cell) => !BLANK.test(cellText(cell)))
  if (beyond !== undefined) notes.push(note('tooManyColumns', null, cleanLine(cellText(beyond))))

  /** Reads a filled cell; what cannot be read becomes a note with what was typed. */
  const read = <Value>(
    field: PointField,
    parse: (text: string) => { ok: true; value: Value } | { ok: false; failure: PointNoteCode },
  ): Value | undefined => {
    const text = texts.get(field)
    if (text === undefined) return undefined
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    notes.push(note(parsed.failure, field, text))
    return undefined
  }

  const readContact = (field: PointField): string | undefined => {
    const text = texts.get(field)
    if (text !== undefined && !Contact.shape.name.safeParse(text).success) notes.push(note('contactTooLong', field, text))
    return text
  }

  const readUnit = (): UnitId | undefined => {
    const text = texts.get('unit')
    if (text === undefined) return undefined
    const match = findUnit(text)
    if (match.found === 'one') return match.id
    if (match.found === 'several') notes.push(note('unitAmbiguous', 'unit', match.choices.join('; ')))
    else notes.push(note('unitUnknown', 'unit', match.nearest ?? undefined))
    return undefined
  }

  const name = texts.get('name') ?? ''
  if (name === '' && !notes.some(({ field }) => field === 'name')) notes.push(note('nameMissing', 'name'))
  else if (name !== '' && !PointProfile.shape.name.safeParse(name).success) notes.push(note('nameTooLong', 'name'))
  return {
    line,
    name,
    unitId: readUnit(),
    kind: read('kind', readKind),
    summoned: read('summoned', readSummoned),
    head: readContact('head'),
    headPhone: read('headPhone', readPhone),
    technician: readContact('technician'),
    technicianPhone: read('technicianPhone', readPhone),
    notes,
  }
}

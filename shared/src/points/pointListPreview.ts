import { z } from 'zod'
import { PointId } from '../kernel/ids.ts'
import { PointProfile } from './points.protocol.ts'

/** The columns of a list of points, in the order in which a list without a header is read. */
export const POINT_FIELDS = [
  'name', 'unit', 'kind', 'summoned', 'head', 'headPhone', 'technician', 'technicianPhone',
] as const
export const PointField = z.enum(POINT_FIELDS)
export type PointField = z.infer<typeof PointField>

/** A row with an error is left out; a warning says what was understood, and the row is applied. */
const SEVERITY = {
  nameMissing: 'error',
  nameTooLong: 'error',
  /** Detail: the line that keeps the name. */
  nameTwice: 'error',
  /** Several existing points have the name, and no unit says which. */
  pointAmbiguous: 'error',
  /** Detail: the nearest unit's name, where one is near. The point gets or keeps its unit as if none were given. */
  unitUnknown: 'warning',
  /** Detail: the units it may be, each with the unit above it; that form is understood in the list, too. */
  unitAmbiguous: 'error',
  kindUnknown: 'error',
  summonedNotNumber: 'error',
  summonedOutOfRange: 'error',
  contactTooLong: 'error',
  /** Detail: what was typed; the number is left empty or as it was. */
  phoneUnreadable: 'warning',
  /** Detail: the text as recovered from an old font or a wrong encoding. */
  legacyEncoding: 'warning',
  /** The text would run as a formula in a spreadsheet. */
  formulaCell: 'error',
  /** The sheet computed the cell; its last result is taken. Detail: that result. */
  formulaValue: 'warning',
  /** Detail: name of the main point there is already. */
  secondMain: 'error',
  /** There is text beyond the last column: probably a stray separator has moved the cells. Detail: that text. */
  tooManyColumns: 'error',
} as const satisfies Record<string, 'warning' | 'error'>
export type PointNoteCode = keyof typeof SEVERITY
export const POINT_NOTE_CODES = Object.keys(SEVERITY) as [PointNoteCode, ...PointNoteCode[]]
export const noteSeverity = (code: PointNoteCode): 'warning' | 'error' => SEVERITY[code]

export const PointNote = z.object({
  code: z.enum(POINT_NOTE_CODES),
  /** Null where the note is about the whole row. */
  field: PointField.nullable(),
  detail: z.string().optional(),
})
export type PointNote = z.infer<typeof PointNote>

/** As texts to show; a unit by its name, a kind by its code. */
export const PointFieldChange = z.object({ field: PointField, from: z.string(), to: z.string() })
export type PointFieldChange = z.infer<typeof PointFieldChange>

export const PointListStatus = z.enum(['new', 'changed', 'same', 'warning', 'error'])
export type PointListStatus = z.infer<typeof PointListStatus>

const read = {
  /** Line of the list, counted from 1, header included. */
  line: z.int().min(1),
  /** As understood, shortened; for showing only. */
  name: z.string(),
  notes: z.array(PointNote),
}

export const PointListRow = z.discriminatedUnion('status', [
  z.object({ ...read, status: z.literal('error') }),
  z.object({
    ...read,
    status: PointListStatus.exclude(['error']),
    /** Null for a point to be added. */
    pointId: PointId.nullable(),
    /** The whole point as it will be. */
    values: PointProfile,
    /** Against the existing point; empty for a new one. */
    changes: z.array(PointFieldChange),
  }),
])
export type PointListRow = z.infer<typeof PointListRow>

export const PointListPreview = z.object({
  /** Null for a list that begins with its first point. */
  headerLine: z.int().min(1).nullable(),
  /** Headings not understood; their cells are not read. */
  ignoredColumns: z.array(z.string()),
  rows: z.array(PointListRow),
  /** Rows by status, and `empty` lines passed over. */
  totals: z.object({
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    warning: z.int(),
    error: z.int(),
    empty: z.int(),
  }),
})
export type PointListPreview = z.infer<typeof PointListPreview>

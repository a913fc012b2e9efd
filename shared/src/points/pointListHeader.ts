import { fold } from '../kernel/text.ts'
import { cellText, type Table, type TableCell } from '../kernel/table.ts'
import { POINT_FIELDS, type PointField } from './pointListPreview.ts'

export interface PointListLayout {
  /** Index of the header row; -1 without one. */
  readonly headerRow: number
  /** What each column holds; null for one that is not read. */
  readonly columns: readonly (PointField | null)[]
  readonly ignoredColumns: readonly string[]
}

const HEADINGS: Record<Exclude<PointField, 'headPhone' | 'technicianPhone'>, string> = {
  name: 'ten diem cau|diem cau|ten diem|ten|name|point|point name|name of point|connection point',
  unit: 'don vi|ten don vi|thuoc don vi|don vi truc thuoc|co quan|co quan don vi|dia phuong|dia phuong don vi|quan huyen|unit|unit name',
  kind: 'loai|loai diem cau|loai diem|loai hinh|hinh thuc|hinh thuc tham du|kind|type',
  summoned:
    'trieu tap|so trieu tap|so luong trieu tap|so dai bieu trieu tap|dai bieu trieu tap|so dai bieu|so luong dai bieu|dai bieu|so luong|so nguoi|summoned|number summoned|delegates',
  head: 'truong diem cau|truong diem|truong|phu trach|nguoi phu trach|phu trach diem cau|nguoi phu trach diem cau|dau moi|head|head of point|point head',
  technician:
    'can bo ky thuat|ky thuat|ky thuat vien|nhan vien ky thuat|phu trach ky thuat|nguoi phu trach ky thuat|can bo cntt|technician|technical contact',
}
const FIELD_OF = new Map<string, PointField>()
for (const field of POINT_FIELDS) {
  if (field === 'headPhone' || field === 'technicianPhone') continue
  for (const heading of HEADINGS[field].split('|')) FIELD_OF.set(heading, field)
}
/** Row numbers: nothing that anyone misses. */
const SILENT = new Set(['', 'stt', 'tt', 'so tt', 'so thu tu', 'no', 'ghi chu', 'note', 'notes'])
const PHONE = /\b(?:so )?(?:dien thoai|sdt|dt|di dong|phone|phone number|mobile|tel)\b(?: cua)?/
const PERSON_NAME = /^(?:ho va ten|ho ten|ten|full name|name of)\s+(?=\S)/

const toHeading = (cell: TableCell): string =>
  fold(cellText(cell).slice(0, 200).replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** `person` is whose column came last: a bare 'Điện thoại' is theirs. */
const readHeading = (heading: string, person: 'head' | 'technician'): PointField | null => {
  if (PHONE.test(heading)) {
    const whose = heading.replace(PHONE, ' ').replace(/\s+/g, ' ').trim()
    const owner = whose === '' ? person : FIELD_OF.get(whose)
    return owner === 'technician' ? 'technicianPhone' : owner === 'head' ? 'headPhone' : null
  }
  return FIELD_OF.get(heading) ?? FIELD_OF.get(heading.replace(PERSON_NAME, '')) ?? null
}

const readHeader = (row: readonly TableCell[]): Omit<PointListLayout, 'headerRow'> | null => {
  const columns: (PointField | null)[] = []
  const ignoredColumns: string[] = []
  let person: 'head' | 'technician' = 'head'
  let filled = 0
  for (const cell of row) {
    const heading = toHeading(cell)
    const read = readHeading(heading, person)
    const field = read !== null && columns.includes(read) ? null : read
    if (field === 'head' || field === 'technician') person = field
    if (field === null && !SILENT.has(heading)) ignoredColumns.push(cellText(cell).trim().slice(0, 100))
    if (heading !== '' && !SILENT.has(heading)) filled++
    columns.push(field)
  }
  const known = columns.filter((field) => field !== null).length
  return columns.includes('name') && (known >= 2 || known === filled) ? { columns, ignoredColumns } : null
}

/** Titles often stand above the header ('DANH SÁCH ĐIỂM CẦU'): so far down it is looked for. */
const HEADER_WITHIN = 12

/** Finds the header by its words, in Vietnamese or English; without one the columns are `POINT_FIELDS` in order. */
export const readLayout = (table: Table): PointListLayout => {
  for (const [headerRow, row] of table.slice(0, HEADER_WITHIN).entries()) {
    const header = readHeader(row)
    if (header) return { headerRow, ...header }
  }
  return { headerRow: -1, columns: POINT_FIELDS, ignoredColumns: [] }
}

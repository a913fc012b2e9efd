import { POINT_FIELDS, type PointField } from '@diem-cau/shared/points/pointListPreview.ts'

/** The header of a list in the words of the reader's language, which the server understands in both. */
export const templateCells = (headings: Readonly<Record<PointField, string>>): string[] => POINT_FIELDS.map((field) => headings[field])

/** With the mark by which Excel knows UTF-8, or it would show broken letters. */
export const toTemplateCsv = (headings: Readonly<Record<PointField, string>>): string => `\uFEFF${templateCells(headings).join(',')}\r\n`

/** Cells parted by tabs: what a spreadsheet spreads over its columns when it is pasted. */
export const toTemplateTabs = (headings: Readonly<Record<PointField, string>>): string => templateCells(headings).join('\t')

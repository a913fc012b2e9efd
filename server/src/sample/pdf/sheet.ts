import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** Drawing units of PDF: a point is 1/72 inch. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** Margins of official documents: wider on the left, where they are bound. */
export const MARGIN = { left: mm(30), right: mm(15), top: mm(20), bottom: mm(20) } as const
export const BODY_SIZE = 14

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic'
export type Sheet = InstanceType<typeof PDFDocument>

const font = createRequire(import.meta.url).resolve
const faces: readonly (readonly [Face, string])[] = [
  ['regular', font('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')],
  ['bold', font('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')],
  ['italic', font('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf')],
  ['boldItalic', font('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf')],
]

/** A4 with Tinos, whose widths are those of Times New Roman and which has every Vietnamese letter. */
export const openSheet = (about: { title: string; author: string; date: Date }): Sheet => {
  const sheet = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    bufferPages: true,
    lang: 'vi-VN',
    displayTitle: true,
    // The identifier is made from these, so equal documents have equal bytes and one hash.
    info: { Title: about.title, Author: about.author, Creator: 'Điểm Cầu', Producer: 'Điểm Cầu', CreationDate: about.date },
  })
  for (const [face, path] of faces) sheet.registerFont(face, path)
  return sheet.font('regular').fontSize(BODY_SIZE)
}

export const textWidth = (sheet: Sheet): number => sheet.page.width - MARGIN.left - MARGIN.right
export const bottomEdge = (sheet: Sheet): number => sheet.page.height - MARGIN.bottom

import { buffer } from 'node:stream/consumers'
import type { SampleDocument } from '../data/conference.ts'
import { drawLetterhead } from './letterhead.ts'
import { type Article, sampleTextOf } from './sampleText.ts'
import { BODY_SIZE, bottomEdge, MARGIN, openSheet, type Sheet, textWidth } from './sheet.ts'
import { drawSignature } from './signature.ts'

const INDENT = 28
const AFTER_PARAGRAPH = 6
const LINE_GAP = 3.5
const FOOTER_SIZE = 9
const MUTED = '#555555'
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'] as const

const body = { align: 'justify', indent: INDENT, paragraphGap: AFTER_PARAGRAPH, lineGap: LINE_GAP } as const

/** Regulations and decisions count in articles, resolutions in Roman numerals, guidance in figures. */
const headingOf = (document: SampleDocument, { title }: Article, place: number): string => {
  if (document.type === 'Nghị quyết') return `${ROMAN[place] ?? place + 1}- ${title.toUpperCase()}`
  return document.type === 'Hướng dẫn' ? `${place + 1}. ${title}` : `Điều ${place + 1}. ${title}`
}

/** Says in small grey type what the reader holds, above everything it could be mistaken for. */
const drawNotice = (sheet: Sheet, notice: string) => {
  const inset = 20
  sheet.font('italic').fontSize(11).fillColor(MUTED)
  sheet.text(notice, MARGIN.left + inset, sheet.y, { width: textWidth(sheet) - 2 * inset, align: 'center', lineGap: 1 })
  sheet.fillColor('black').moveDown(1)
  sheet.x = MARGIN.left
}

const clauseOf = (document: SampleDocument, place: number, index: number): string =>
  document.type === 'Hướng dẫn' ? `${place + 1}.${index + 1}. ` : `${index + 1}. `

/** Clauses are short: one that does not fit goes to the next page whole, and a heading goes with its first clause. */
const drawArticle = (sheet: Sheet, heading: string, clauses: readonly string[]) => {
  const options = { ...body, width: textWidth(sheet) }
  const heightOf = (text: string) => sheet.font('regular').fontSize(BODY_SIZE).heightOfString(text, options)
  const startPageUnless = (height: number) => {
    if (sheet.y + height > bottomEdge(sheet)) sheet.addPage()
  }
  startPageUnless(heightOf(heading) + AFTER_PARAGRAPH + heightOf(clauses[0] ?? ''))
  sheet.font('bold').fontSize(BODY_SIZE).text(heading, { ...options, align: 'left' })
  for (const clause of clauses) {
    startPageUnless(heightOf(clause))
    sheet.text(clause, options)
  }
  sheet.y += AFTER_PARAGRAPH
}

/** Drawn last, when the number of pages is known. */
const drawFooters = (sheet: Sheet) => {
  const { count } = sheet.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    sheet.switchToPage(index)
    // Text below the bottom margin would open a page of its own.
    sheet.page.margins.bottom = 0
    const line = `Văn bản mẫu của phần mềm Điểm Cầu, không phải văn bản chính thức · trang ${index + 1}/${count}`
    sheet.font('italic').fontSize(FOOTER_SIZE).fillColor(MUTED)
    sheet.text(line, MARGIN.left, sheet.page.height - MARGIN.bottom * 0.6, { width: textWidth(sheet), align: 'center', lineBreak: false })
    sheet.fillColor('black')
  }
}

/**
 * A document of the sample as PDF: laid out as the Party's official documents are, its body plainly a sample. The
 * same document gives the same bytes. Throws for a document outside the sample.
 */
export const makeSamplePdf = async (document: SampleDocument): Promise<Buffer> => {
  const text = sampleTextOf(document)
  const title = `${document.type} số ${document.number} ${document.subject}`
  const sheet = openSheet({ title, author: 'Điểm Cầu (văn bản mẫu)', date: new Date(`${document.date}T00:00:00Z`) })
  const written = buffer(sheet)

  drawLetterhead(sheet, document)
  drawNotice(sheet, text.notice)
  sheet.font('italic').fontSize(BODY_SIZE)
  for (const ground of text.grounds) sheet.text(`- ${ground}`, { ...body, width: textWidth(sheet) })
  sheet.y += AFTER_PARAGRAPH
  text.articles.forEach((article, place) => {
    const clauses = article.clauses.map((clause, index) => clauseOf(document, place, index) + clause)
    drawArticle(sheet, headingOf(document, article, place), clauses)
  })
  drawSignature(sheet, document)
  drawFooters(sheet)

  sheet.end()
  return written
}

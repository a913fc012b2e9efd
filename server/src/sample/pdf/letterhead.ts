import type { SampleDocument } from '../data/conference.ts'
import { BODY_SIZE, MARGIN, type Sheet, textWidth } from './sheet.ts'

/** Days below 10 and the months 1 and 2 take a zero, so that nobody can put a figure in front of them. */
const dateline = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new Error(`not a date: ${date}`)
  const written = (value: number, below: number) => (value < below ? `0${value}` : String(value))
  return `Hà Nội, ngày ${written(day, 10)} tháng ${written(month, 3)} năm ${year}`
}

const rule = (sheet: Sheet, from: number, to: number, y: number) =>
  sheet.moveTo(from, y).lineTo(to, y).lineWidth(0.7).stroke()

/** Left: who issues it and its number. Right: the Party's name, underlined, with place and date. */
const drawHead = (sheet: Sheet, document: SampleDocument) => {
  const width = textWidth(sheet)
  const left = { x: MARGIN.left, width: width * 0.47 }
  const right = { x: MARGIN.left + width * 0.5, width: width * 0.5 }
  const top = MARGIN.top
  const centred = { align: 'center', lineBreak: true } as const

  sheet.font('bold').fontSize(BODY_SIZE)
  sheet.text(document.issuer.toUpperCase(), left.x, top, { width: left.width, ...centred })
  sheet.font('regular').text('*', { width: left.width, ...centred })
  sheet.text(`Số ${document.number}`, { width: left.width, ...centred })
  const afterLeft = sheet.y

  const party = 'ĐẢNG CỘNG SẢN VIỆT NAM'
  sheet.font('bold').fontSize(BODY_SIZE + 1)
  const line = sheet.widthOfString(party)
  sheet.text(party, right.x, top, { width: right.width, ...centred })
  const middle = right.x + right.width / 2
  rule(sheet, middle - line / 2, middle + line / 2, sheet.y + 1)
  sheet.font('italic').fontSize(BODY_SIZE)
  sheet.text(dateline(document.date), right.x, sheet.y + 10, { width: right.width, ...centred })

  sheet.x = MARGIN.left
  sheet.y = Math.max(afterLeft, sheet.y)
}

const drawTitle = (sheet: Sheet, document: SampleDocument) => {
  const inset = 36
  const lines = { width: textWidth(sheet) - 2 * inset, align: 'center' } as const
  sheet.font('bold').fontSize(18).text(document.type.toUpperCase(), MARGIN.left + inset, sheet.y + 34, lines)
  sheet.fontSize(15).text(document.subject, { ...lines, lineGap: 1 })
  const middle = MARGIN.left + textWidth(sheet) / 2
  rule(sheet, middle - 40, middle + 40, sheet.y + 5)
  sheet.x = MARGIN.left
  sheet.y += 22
}

/** Throws when the document's date is not yyyy-mm-dd. */
export const drawLetterhead = (sheet: Sheet, document: SampleDocument) => {
  drawHead(sheet, document)
  drawTitle(sheet, document)
}

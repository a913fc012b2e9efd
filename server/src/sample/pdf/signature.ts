import type { SampleDocument } from '../data/conference.ts'
import { bottomEdge, MARGIN, type Sheet, textWidth } from './sheet.ts'

const HEIGHT = 150
const SMALL = 11

const recipientsOf = (document: SampleDocument): readonly string[] =>
  document.issuer === 'Thành ủy Hà Nội'
    ? ['Ban Thường vụ Thành ủy,', 'Các quận ủy, huyện ủy, thị ủy,', 'Các ban đảng, đảng ủy trực thuộc,', 'Lưu Văn phòng Thành ủy.']
    : ['Các tỉnh ủy, thành ủy,', 'Các ban đảng, đảng ủy trực thuộc,', 'Các đảng ủy đơn vị sự nghiệp,', 'Lưu Văn phòng.']

/** Closes the document: whom it goes to at the left, for whom it is signed at the right, and no signature. */
export const drawSignature = (sheet: Sheet, document: SampleDocument) => {
  if (sheet.y + HEIGHT > bottomEdge(sheet)) sheet.addPage()
  const top = sheet.y + 22
  const width = textWidth(sheet)

  sheet.font('boldItalic').fontSize(SMALL + 1).text('Nơi nhận:', MARGIN.left, top, { width: width * 0.4, underline: true })
  sheet.font('regular').fontSize(SMALL)
  for (const recipient of recipientsOf(document)) sheet.text(`- ${recipient}`, { width: width * 0.42 })

  const right = { width: width * 0.58, align: 'center' } as const
  const x = MARGIN.left + width * 0.42
  sheet.font('bold').fontSize(14).text(`T/M ${document.issuer.toUpperCase()}`, x, top, right)
  sheet.moveDown(2.4)
  sheet.font('italic').fontSize(12).text('(văn bản mẫu, không có chữ ký và con dấu)', right)
}

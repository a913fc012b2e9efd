import { parseDocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { z } from 'zod'

/** DocumentDetails whose number can be read, so that the server is asked only what it can answer. */
export const DocumentFormSchema = DocumentDetails.extend({
  number: DocumentDetails.shape.number.refine((number) => parseDocumentNumber(number).ok),
})
export type DocumentFormValues = z.input<typeof DocumentFormSchema>

export const EMPTY_DOCUMENT: DocumentFormValues = { number: '', type: '', issuer: '', date: '', subject: '' }

/** By the type's code in the number; what two types share is left to the person. */
const TYPES: Readonly<Record<string, string>> = {
  HD: 'Hướng dẫn',
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  TT: 'Thông tư',
  NĐ: 'Nghị định',
  BC: 'Báo cáo',
  CTr: 'Chương trình',
}
export const USUAL_TYPES: readonly string[] = ['Quy định', 'Quyết định', ...Object.values(TYPES), 'Luật']

/** The type that a number names by itself: 01-HD/TW is a Hướng dẫn; a QĐ may be a Quy định or a Quyết định. */
export const typeOfNumber = (number: string): string | null => {
  const parsed = parseDocumentNumber(number)
  if (!parsed.ok) return null
  const code = parsed.value.typeCode.toUpperCase()
  return Object.entries(TYPES).find(([each]) => each.toUpperCase() === code)?.[1] ?? null
}

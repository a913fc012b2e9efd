import { parseDocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import type { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import { fold } from '@diem-cau/shared/kernel/text.ts'

/** Equal for two spellings of one number; what is no number is compared as text. */
const keyOf = (number: string): string => {
  const parsed = parseDocumentNumber(number)
  return parsed.ok ? parsed.value.key : fold(number)
}

/**
 * Finds by number in any spelling ('24 qđ/tw' finds 24-QĐ/TƯ), or by words in any order without diacritics, in
 * number, type, issuer and subject.
 */
export const findDocuments = <Document extends DocumentDetails>(
  documents: readonly Document[],
  query: string,
  type = '',
): readonly Document[] => {
  const ofType = type === '' ? documents : documents.filter((document) => fold(document.type) === fold(type))
  const words = fold(query).split(' ').filter((word) => word !== '')
  if (words.length === 0) return ofType
  const number = parseDocumentNumber(query)
  const byNumber = number.ok ? ofType.filter((document) => keyOf(document.number) === number.value.key) : []
  if (byNumber.length > 0) return byNumber
  return ofType.filter(({ number: own, type: kind, issuer, subject }) => {
    const text = fold(`${own} ${kind} ${issuer} ${subject}`)
    return words.every((word) => text.includes(word))
  })
}

/** The document that has this number from this issuer, other than `itself`. */
export const findTwin = <Document extends DocumentDetails & { readonly id: string }>(
  documents: readonly Document[],
  number: string,
  issuer: string,
  itself: string | null,
): Document | undefined => {
  const [key, issuerKey] = [keyOf(number), fold(issuer)]
  if (key === '' || issuerKey === '') return undefined
  return documents.find(
    (each) => each.id !== itself && keyOf(each.number) === key && fold(each.issuer) === issuerKey,
  )
}

/** Each value once, the most used first: what was written before is offered again. */
export const usedValues = (documents: readonly DocumentDetails[], of: 'type' | 'issuer'): readonly string[] => {
  const counts = new Map<string, number>()
  for (const document of documents) counts.set(document[of], (counts.get(document[of]) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value)
}

import { walkXml } from './xml.ts'

/** The date formats that every workbook has; 45-47 are times. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)

/** 'dd/mm/yyyy' is a date; '0 "ngày"' and '[Red]0' are not. */
const isDateCode = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''))

/** Which cell styles show a number as a date, by the style's index. Null where the styles are damaged. */
export const readDateStyles = (xml: string): ReadonlySet<number> | null => {
  const dateFormats = new Set<number>()
  const dateStyles = new Set<number>()
  let isInCellStyles = false
  let style = 0
  const isWhole = walkXml(xml, () => ({
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes()
        if (isDateCode(formatCode ?? '')) dateFormats.add(Number(numFmtId))
      } else if (name === 'cellXfs') isInCellStyles = true
      else if (name === 'xf' && isInCellStyles) {
        const format = Number(attributes().numFmtId ?? 0)
        if (isBuiltInDate(format) || dateFormats.has(format)) dateStyles.add(style)
        style++
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
  }))
  return isWhole ? dateStyles : null
}

const DAY_MS = 86_400_000

/** A serial number of Excel as yyyy-mm-dd, with the time of day where it has one; a time alone as hh:mm. */
export const toDateText = (serial: number, startsIn1904: boolean): string => {
  // Day 0 is 1899-12-30: Excel counts a 29 February 1900 that never was.
  const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.round((serial * DAY_MS) / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return String(serial)
  const [day = '', time = ''] = date.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (serial >= 0 && serial < 1) return clock
  return Number.isInteger(serial) ? day : `${day} ${clock}`
}

import { walkXml } from './xml.ts'

/** '_x000D_' stands for a character that XML cannot carry. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** The texts that cells refer to by number; null where the part is damaged. */
export const readSharedStrings = (xml: string): string[] | null => {
  const strings: string[] = []
  let current = ''
  let isText = false
  let isReading = false // the pronunciation of Japanese text, which is no part of it
  const isWhole = walkXml(xml, () => ({
    open(name) {
      if (name === 'si') current = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current))
      else if (name === 'rPh') isReading = false
      else if (name === 't') isText = false
    },
    text(part) {
      if (isText) current += part
    },
  }))
  return isWhole ? strings : null
}

import { Parser } from 'saxen'

export type Attributes = Readonly<Record<string, string>>

export interface XmlVisitor {
  /** Names come without their namespace prefix. */
  readonly open?: (name: string, attributes: () => Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const toLocalName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Walks a document of a workbook; false where it is not well formed. Entities that a document declares itself are
 * not expanded, so none can grow. The visitor ends the walk early by calling `stop`.
 */
export const walkXml = (xml: string, visitorOf: (stop: () => void) => XmlVisitor): boolean => {
  const parser = new Parser()
  const { open, close, text } = visitorOf(() => parser.stop())
  if (open) parser.on('openTag', (name, getAttributes) => open(toLocalName(name), getAttributes))
  if (close) parser.on('closeTag', (name) => close(toLocalName(name)))
  if (text) parser.on('text', (raw, decode) => text(decode(raw))).on('cdata', text)
  try {
    parser.parse(xml)
    return true
  } catch {
    return false // saxen throws nothing else
  }
}

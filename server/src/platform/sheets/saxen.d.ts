/** The part of saxen's interface that is used here; the package brings no types. */
declare module 'saxen' {
  type DecodeEntities = (text: string) => string
  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, getAttributes: () => Record<string, string>, decode: DecodeEntities, isSelfClosing: boolean) => void,
    ): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (text: string, decode: DecodeEntities) => void): this
    on(event: 'cdata', listener: (text: string) => void): this
    /** Throws where the document is not well formed. */
    parse(xml: string): this
    stop(): void
  }
}

/**
 * Why a file cannot become pages.
 * notPdf: other content, whatever the name says. encrypted: asks for a password. truncated: cut off or damaged.
 * tooManyPages, tooLarge (the file), pageTooLarge (a page's shape): over RenderLimits. empty: no bytes or no pages.
 * renderFailed: the engine gave up, or ran out of its memory. timedOut, cancelled: stopped before the end.
 */
export type PdfFailure =
  | 'notPdf'
  | 'encrypted'
  | 'truncated'
  | 'tooManyPages'
  | 'tooLarge'
  | 'pageTooLarge'
  | 'empty'
  | 'renderFailed'
  | 'timedOut'
  | 'cancelled'

/** A run of text on one line; its box in fractions of the page, from the top left. */
export type TextItem = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Text in reading order, NFC, without control characters other than the line feed. */
export type PageText = { readonly plain: string; readonly items: readonly TextItem[] }

/** A WebP image; width and height in pixels. */
export type PageImage = {
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly data: Uint8Array<ArrayBuffer>
}

/** `number` counts from 1; width and height are in points, as the page is seen (after its own rotation). */
export type RenderedPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly images: readonly PageImage[]
  readonly text: PageText
}

import type { ConferenceId, FileHash } from '@diem-cau/shared/kernel/ids.ts'

/** The widths in which the server keeps every page, in pixels. */
export const PAGE_WIDTHS = [480, 1080, 1920] as const
export type PageWidth = (typeof PAGE_WIDTHS)[number]

/** The narrowest picture that is sharp for a box of this many CSS pixels; a thin line is not asked for more. */
export const widthFor = (boxPx: number, pixelRatio: number): PageWidth => {
  const needed = boxPx * Math.min(pixelRatio, 2)
  return PAGE_WIDTHS.find((width) => width >= needed * 0.95) ?? 1920
}

export const pageAddress = (conferenceId: ConferenceId, file: FileHash, page: number, width: PageWidth): string =>
  `/api/conferences/${conferenceId}/pages/${file}/${page}/${width}.webp`

const decoded = new Map<string, Promise<HTMLImageElement>>()
/** Decoded pictures are large; the browser's cache keeps the files, this keeps the last few ready to paint. */
const KEPT = 12

/** Fetches and decodes a page, so that showing it afterwards costs one paint. Asking twice costs nothing. */
export const preparePage = (address: string): Promise<HTMLImageElement> => {
  const known = decoded.get(address)
  if (known) {
    decoded.delete(address)
    decoded.set(address, known)
    return known
  }
  const image = new Image()
  image.decoding = 'async'
  image.src = address
  const ready = image.decode().then(() => image)
  decoded.set(address, ready)
  ready.catch(() => decoded.delete(address))
  for (const oldest of decoded.keys()) {
    if (decoded.size <= KEPT) break
    decoded.delete(oldest)
  }
  return ready
}

import type { Pixels } from './pdfDocument.ts'

/** A palette of WebP holds this many; black text with soft edges on white uses all of its greys. */
const MOST_COLOURS = 256
/** Paper shows through most of a page of text; a grey photograph has no such ground. */
const LEAST_GROUND = 0.5

const toWords = ({ data }: Pixels): Uint32Array => new Uint32Array(data.buffer, data.byteOffset, data.length / 4)

/** Whether the page is letters and lines on a plain ground, where a few levels of each colour are enough. */
export const isLineArt = (pixels: Pixels): boolean => {
  const counts = new Map<number, number>()
  const words = toWords(pixels)
  for (const word of words) {
    const count = counts.get(word)
    if (count === undefined && counts.size === MOST_COLOURS) return false
    counts.set(word, (count ?? 0) + 1)
  }
  return Math.max(...counts.values()) > words.length * LEAST_GROUND
}

/**
 * In place: each channel to one of 16 levels, black and white kept. The soft edges of letters look the same, and the
 * file is a third smaller. All four channels of a pixel at once: the upper four bits, repeated as the lower.
 */
export const toSixteenLevels = (pixels: Pixels): Pixels => {
  const words = toWords(pixels)
  for (let index = 0; index < words.length; index++) {
    const upper = (words[index] ?? 0) & 0xf0f0f0f0
    words[index] = upper | (upper >>> 4)
  }
  return pixels
}

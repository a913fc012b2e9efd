import { encode } from 'uqr'

/** A QR code as one SVG path: a unit is one module, the quiet zone of four modules included in `size`. */
export interface QrShape {
  readonly size: number
  readonly path: string
}

const QUIET_ZONE = 4

/** Correction level M: a fold or a coffee ring on the paper does not hurt it. */
export const toQrShape = (text: string): QrShape => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs: string[] = []
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const start = x
      while (x < size && row[x]) x++
      runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`)
    }
  }
  return { size: size + 2 * QUIET_ZONE, path: runs.join('') }
}

/** Makes shapes that are missing until the clock reaches `until`; true when none is missing any more. */
export const makeShapes = (
  texts: readonly string[],
  made: Map<string, QrShape>,
  until: number,
  clock: () => number,
): boolean => {
  for (const text of texts) {
    if (made.has(text)) continue
    if (clock() >= until) return false
    made.set(text, toQrShape(text))
  }
  return true
}

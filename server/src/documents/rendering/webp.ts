import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import encode, { init } from '@jsquash/webp/encode.js'
import type { Pixels } from './pdfDocument.ts'
import { isLineArt, toSixteenLevels } from './lineArt.ts'

/**
 * Lossless is best for text: letters repeat, so the page takes less than half of what lossy needs to keep them
 * legible, in less time and without a blur. Quality is the encoder's effort here: below 75 files double.
 */
const LOSSLESS = { lossless: 1, quality: 90, method: 4 }
/** Scans and photographs, which lossless would make ten times larger. */
const LOSSY = { lossless: 0, quality: 72, method: 4 }

const toWebp = async (pixels: Pixels, options: typeof LOSSLESS): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await encode(pixels, options))

/** libwebp as WebAssembly: like the engine that draws, it cannot take the server's process down. */
export const loadWebpEncoder = async (): Promise<void> => {
  const wasm = fileURLToPath(import.meta.resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm'))
  await init({ wasmBinary: readFileSync(wasm) })
}

/** May change the pixels. The smallest width shows which way suits the page, at little cost; the others follow. */
export const encodeWidths = async (smallestFirst: readonly Pixels[]): Promise<Uint8Array<ArrayBuffer>[]> => {
  const [smallest, ...larger] = smallestFirst
  if (!smallest) return []
  if (isLineArt(smallest)) {
    return Promise.all(smallestFirst.map((pixels) => toWebp(toSixteenLevels(pixels), LOSSLESS)))
  }
  const lossless = await toWebp(smallest, LOSSLESS)
  const lossy = await toWebp(smallest, LOSSY)
  const isLossySmaller = lossy.length < lossless.length
  const options = isLossySmaller ? LOSSY : LOSSLESS
  return [isLossySmaller ? lossy : lossless, ...(await Promise.all(larger.map((pixels) => toWebp(pixels, options))))]
}

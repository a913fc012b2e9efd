import { detectLegacyEncoding } from '@diem-cau/shared/kernel/legacyText.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** UTF-16 without its mark: every ASCII character leaves a zero, always on the same side. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 8
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return null
}

/** A line is enough to tell; a whole list would take long. */
const SAMPLE_LENGTH = 20_000

const decodeOneByte = (bytes: Uint8Array): string => {
  // Text of the .VnTime and VNI fonts is saved as Western text, and is recovered by whoever reads the cells.
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (detectLegacyEncoding(western.slice(0, SAMPLE_LENGTH))) return western
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
}

const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  const utf16 = guessUtf16(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeOneByte(bytes)
  }
}

/** Control characters of ASCII but blanks: no text has them; pictures, archives and programs do. */
export const BINARY = /(?![\t\n\v\f\r\u007F-\u009F])\p{Cc}/u

/**
 * A text file as text: by its mark, else UTF-16 by its zeros, else UTF-8 where it is valid, else the one-byte
 * encodings of Vietnamese Windows. Null for what is no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const text = decode(bytes)
  return BINARY.test(text) ? null : text
}

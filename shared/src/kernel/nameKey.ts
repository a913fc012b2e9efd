import { cleanLine, fold } from './text.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Compares names the way a Vietnamese reader does: case and the place of the tone (Hoà, Hòa) are nothing, the tone
 * itself is (Đông Phú and Đồng Phú are two communes), and somebody who types no marks at all means any of them.
 */
export interface NameKey {
  readonly exact: string
  readonly folded: string
  readonly isUnmarked: boolean
}

export const toNameKey = (name: string): NameKey => {
  const folded = fold(name)
  const exact = cleanLine(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\S+/g, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
  return { exact, folded, isUnmarked: exact === folded }
}

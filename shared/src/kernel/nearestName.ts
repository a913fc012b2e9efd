import { fold } from './text.ts'

/** Three letters in a row, with the blanks at both ends: 'ba vì' → ' ba', 'ba ', 'a v', ' vi', 'vi '. */
const toTrigrams = (text: string): Set<string> => {
  const padded = ` ${fold(text).slice(0, 200)} `
  const trigrams = new Set<string>()
  for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3))
  return trigrams
}

/** Trigrams that more names share than this ('huy', 'xa ') tell nothing apart and would make a search as long as the list. */
const TELLING = 100
/** Share of common trigrams from which two names are near. */
const NEAR = 0.45

/** Answers which of `names` a mistyped or shortened one may mean, or null. One search touches a bounded part of them. */
export const createNearestName = (names: readonly string[]): ((text: string) => string | null) => {
  const sizes: number[] = []
  const holders = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const trigrams = toTrigrams(name)
    sizes.push(trigrams.size)
    for (const trigram of trigrams) {
      const list = holders.get(trigram)
      if (list) list.push(index)
      else holders.set(trigram, [index])
    }
  }
  return (text) => {
    const wanted = toTrigrams(text)
    const common = new Map<number, number>()
    let telling = 0
    for (const trigram of wanted) {
      const list = holders.get(trigram) ?? []
      if (list.length > TELLING) continue
      telling++
      for (const index of list) common.set(index, (common.get(index) ?? 0) + 1)
    }
    let nearest: string | null = null
    let best = NEAR
    for (const [index, count] of common) {
      const nearness = (2 * (count + wanted.size - telling)) / (wanted.size + (sizes[index] ?? 0))
      if (nearness > best) {
        best = nearness
        nearest = names[index] ?? null
      }
    }
    return nearest
  }
}

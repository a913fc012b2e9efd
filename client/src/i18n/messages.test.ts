import { describe, expect, it } from 'vitest'
import { defineMessages } from './messages.ts'

/** Words that are rightly the same in both languages: names, codes, abbreviations. */
const sameInBoth = new Set(['Điểm Cầu', 'Tiếng Việt', 'English', 'Email', 'QR', 'PDF', 'CSV', 'XLSX', 'iCal', 'IP', 'OK'])

type Spoken = Record<string, unknown>
const isSpoken = (value: unknown): value is { vi: Spoken; en: Spoken } =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value

const modules = import.meta.glob<Record<string, unknown>>('/src/**/*.messages.ts', { eager: true })
const all = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter((entry): entry is [string, { vi: Spoken; en: Spoken }] => isSpoken(entry[1]))
    .map(([name, messages]) => ({ where: `${file} ${name}`, messages })),
)

/** A function's source stands for what it says: equal sources are a sentence that was never translated. */
const textOf = (value: unknown): string => (typeof value === 'function' ? value.toString() : String(value))
const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text)

const complaintsAbout = (messages: { vi: Spoken; en: Spoken }): string[] =>
  [...new Set([...Object.keys(messages.vi), ...Object.keys(messages.en)])].flatMap((key) => {
    const [vi, en] = [messages.vi[key], messages.en[key]]
    if (vi === undefined || en === undefined) return [`${key}: only in one language`]
    if (vi === '' || en === '') return [`${key}: empty`]
    if (textOf(vi) !== textOf(vi).normalize('NFC')) return [`${key}: Vietnamese in decomposed characters`]
    const isSame = textOf(vi) === textOf(en) && hasLetters(textOf(vi)) && !sameInBoth.has(textOf(vi))
    return isSame ? [`${key}: not translated`] : []
  })

describe('messages', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(0))
  it.each(all)('$where is complete in both languages', ({ messages }) => {
    expect(complaintsAbout(messages)).toEqual([])
  })

  it('would be caught when missing, empty, untranslated or decomposed', () => {
    const messages = {
      vi: { a: 'Mở', b: '', c: 'Mở', d: (n: number) => `có ${n}`, e: 'điểm'.normalize('NFD') },
      en: { b: 'x', c: 'Mở', d: (n: number) => `có ${n}`, e: 'point' },
    }
    expect(complaintsAbout(messages).map((complaint) => complaint.charAt(0))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('do not compile when English lacks a key, has one too many, or is of another kind', () => {
    // @ts-expect-error a key is missing
    defineMessages({ vi: { open: 'Mở', close: 'Đóng' }, en: { open: 'Open' } })
    // @ts-expect-error a key too many
    defineMessages({ vi: { open: 'Mở' }, en: { open: 'Open', shut: 'Shut' } })
    // @ts-expect-error a sentence where a function is needed
    defineMessages({ vi: { count: (count: number) => `${count} điểm` }, en: { count: 'points' } })
    // @ts-expect-error a function of something else
    defineMessages({ vi: { count: (count: number) => `${count} điểm` }, en: { count: (name: string) => name } })
    const good = defineMessages({ vi: { count: (n: number) => `${n} điểm` }, en: { count: (n) => `${n} points` } })
    expect(good.en.count(3)).toBe('3 points')
  })
})

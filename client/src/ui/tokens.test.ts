import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

type Rgb = readonly [number, number, number]

const toRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]
const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
/** WCAG 2.2 contrast ratio. */
const contrast = (one: Rgb, other: Rgb): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const css = await readFile(new URL('./tokens.css', import.meta.url), 'utf8')
const pairs = [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)]
const singles = [...css.matchAll(/--color-([\w-]+):\s*(#\w{6});/g)]
const coloursOf = (matches: RegExpExecArray[], group: number): Map<string, Rgb> =>
  new Map(matches.map((match) => [match[1] ?? '', toRgb(match[group] ?? '')]))

const themes = {
  light: { colours: coloursOf(pairs, 2), text: 4.5 },
  dark: { colours: coloursOf(pairs, 3), text: 4.5 },
  contrast: { colours: coloursOf(singles, 2), text: 7 },
}

const surfaces = ['surface', 'raised', 'sunken']
const tones = ['positive', 'caution', 'negative', 'info']
const on = (fronts: string[], backs: string[]) => fronts.flatMap((front) => backs.map((back) => [front, back] as const))
const textPairs = [
  ...on(['ink', 'muted', 'accent', 'accent-strong', 'seal', ...tones], surfaces),
  ...tones.flatMap((tone) => on([tone, 'ink', 'muted'], [`${tone}-soft`])),
  ...on(['accent', 'accent-strong', 'ink', 'muted'], ['accent-soft']),
  ...on(['on-accent'], ['accent', 'accent-strong']),
  ...on(['on-on-air'], ['on-air']),
  ...on(['on-negative'], ['negative']),
]
/** Edges of controls, the focus ring, the filled part of a bar: 3 to 1 in every theme. */
const shapePairs = [...on(['line-strong', 'focus', 'on-air'], surfaces), ['accent', 'track'] as const]

describe.each(Object.entries(themes))('%s theme', (_name, { colours, text }) => {
  const ratio = (front: string, back: string): number => {
    const [ink, paper] = [colours.get(front), colours.get(back)]
    if (!ink || !paper) throw new Error(`tokens.css lacks ${front} or ${back}`)
    return contrast(ink, paper)
  }
  it.each(textPairs)('%s is readable on %s', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(text)
  })
  it.each(shapePairs)('%s is seen on %s', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3)
  })
})

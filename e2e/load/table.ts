import type { Row } from './row.ts'

const amount = (value: number | undefined, unit: string): string =>
  value === undefined ? '' : `${value.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`

const HEADER = ['row', 'value', 'baseline', 'ratio', 'goal', '']
const cells = ({ name, unit, value, baseline, ratio, goal, met }: Row): string[] => [
  name,
  amount(value, unit),
  amount(baseline, unit),
  ratio === undefined ? '' : ratio.toFixed(2),
  goal === undefined ? '' : `≤ ${amount(goal, unit)}`,
  met === undefined ? '' : met ? 'met' : 'MISSED',
]

/** The rows as text, in columns; numbers to the right. */
export const toTable = (rows: readonly Row[]): string => {
  const lines = [HEADER, ...rows.map(cells)]
  const isUsed = HEADER.map((_, column) => lines.slice(1).some((line) => line[column] !== ''))
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const toLine = (line: string[]): string =>
    line
      .map((cell, column) => (column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .filter((_, column) => isUsed[column])
      .join('  ')
      .trimEnd()
  return lines.map(toLine).join('\n')
}

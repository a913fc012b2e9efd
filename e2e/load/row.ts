import type { LiveConference } from './liveConference.ts'

/** One line of the benchmark. */
export interface Row {
  /** Stays the same for ever: it is what one run is compared with another by. */
  readonly name: string
  /** "ms", "s", "KB" (1024 bytes), "MB" (1024 KB), "bytes". */
  readonly unit: string
  readonly value: number
  /** The same measured without what the row is about, where there is such a thing; `ratio` is value / baseline. */
  readonly baseline?: number
  readonly ratio?: number
  /** Not more than this, where somebody has promised it. */
  readonly goal?: number
  readonly met?: boolean
}

/** Rows that are measured together. */
export interface Family {
  readonly names: readonly string[]
  /** Answers one row for each name, in that order. `live` starts a conference on first use; all families share it. */
  measure(live: () => Promise<LiveConference>): Promise<readonly Row[]>
}

const round = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10)

export const toRow = (name: string, unit: string, value: number, goal?: number): Row => ({
  name,
  unit,
  value: round(value),
  ...(goal !== undefined && { goal, met: value <= goal }),
})

/** The value below which that share of all lies; nearest rank. Throws when there is none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((first, second) => first - second)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

import { parseArgs } from 'node:util'
import { type LiveConference, openLiveConference } from './liveConference.ts'
import type { Row } from './row.ts'
import { firstLoad } from './rows/firstLoad.ts'
import { idleMemory } from './rows/idleMemory.ts'
import { pageTurn } from './rows/pageTurn.ts'
import { pageTurnBytes } from './rows/pageTurnBytes.ts'
import { start } from './rows/start.ts'
import { toTable } from './table.ts'

/** One after another. Those that need the shared conference stand last, so that it disturbs none of the others, and memory is taken before anybody has come. */
const families = [firstLoad, start, idleMemory, pageTurnBytes, pageTurn]

/**
 * `npm run bench`: prints a table. `--json`: one object `{"rows":[…]}` on standard output and nothing else there.
 * `--only NAME`: rows whose name contains it; may be given more than once.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } } })
const isWanted = (name: string): boolean => values.only.length === 0 || values.only.some((part) => name.includes(part))

let opening: Promise<LiveConference> | undefined
const live = (): Promise<LiveConference> => (opening ??= openLiveConference())
const rows: Row[] = []
try {
  for (const family of families) {
    const wanted = family.names.filter(isWanted)
    if (wanted.length === 0) continue
    process.stderr.write(`measuring: ${wanted.join('; ')}\n`)
    rows.push(...(await family.measure(live)).filter(({ name }) => isWanted(name)))
  }
} finally {
  await (await opening)?.server.close()
}
if (rows.length === 0) {
  process.stderr.write(`There is no such row. There are:\n  ${families.flatMap(({ names }) => names).join('\n  ')}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(values.json ? `${JSON.stringify({ rows })}\n` : `\n${toTable(rows)}\n`)
}

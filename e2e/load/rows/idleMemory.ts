import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Family, toRow } from '../row.ts'

const NAME = 'server memory idle (RSS)'
const SETTLED_MS = 10_000
const AT_MOST_MS = 90_000

const residentMb = async (pid: number): Promise<number> => {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout.trim()) / 1024
}

/** After the sample is loaded and its pages are drawn, when nothing has moved by a hundredth for ten seconds. */
export const idleMemory: Family = {
  names: [NAME],
  measure: async (live) => {
    const { server } = await live()
    const end = Date.now() + AT_MOST_MS
    let settled = await residentMb(server.pid)
    let since = Date.now()
    while (Date.now() - since < SETTLED_MS && Date.now() < end) {
      await pause(500)
      const now = await residentMb(server.pid)
      if (Math.abs(now - settled) > settled / 100) {
        settled = now
        since = Date.now()
      }
    }
    return [toRow(NAME, 'MB', settled)]
  },
}

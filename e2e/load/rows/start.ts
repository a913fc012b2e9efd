import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../fixtures/server.ts'
import { until } from '../../fixtures/until.ts'
import { type Family, percentile, toRow } from '../row.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** Everything is installed and built before: what is measured is npm, the checks, a new database with its tables, the sample with its ten PDFs, and listening. */
const COLD = 'npm start to ready, new DATA_DIR'
/** The same folder again. */
const AGAIN = 'npm start to ready, second time'
const TIMES = 3

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** In seconds; the server has ended again when it answers. */
const secondsToReady = async (dataDir: string): Promise<number> => {
  const port = await freePort()
  const began = performance.now()
  // A group of its own, so that ending it reaches npm, its shell and the server alike.
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: 'ignore',
    detached: true,
  })
  const { pid } = npm
  if (pid === undefined) throw new Error('npm cannot be run')
  const ended = once(npm, 'exit')
  await until('the server is ready', () => isReady(`http://127.0.0.1:${port}`), 120_000)
  const seconds = (performance.now() - began) / 1000
  process.kill(-pid, 'SIGTERM')
  await ended
  return seconds
}

export const start: Family = {
  names: [COLD, AGAIN],
  measure: async () => {
    const [cold, again]: [number[], number[]] = [[], []]
    for (let time = 0; time < TIMES; time++) {
      const dataDir = await mkdtemp(join(tmpdir(), 'diem-cau-bench-'))
      cold.push(await secondsToReady(dataDir))
      again.push(await secondsToReady(dataDir))
      await rm(dataDir, { recursive: true, force: true })
    }
    return [toRow(COLD, 's', percentile(cold, 0.5)), toRow(AGAIN, 's', percentile(again, 0.5))]
  },
}

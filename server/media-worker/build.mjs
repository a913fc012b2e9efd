import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, createWriteStream, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { availableParallelism, freemem, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { prepareSources } from './sources.mjs'
import { CACHE, workerRuns } from './worker.mjs'

/** What the build needs, and the package of Debian and Ubuntu that has it. */
const TOOLS = {
  'g++': 'g++',
  meson: 'meson',
  ninja: 'ninja-build',
  'pkg-config': 'pkg-config',
  flatc: 'flatbuffers-compiler',
  strip: 'binutils',
}
const LIBRARIES = {
  libuv: 'libuv1-dev',
  openssl: 'libssl-dev',
  libsrtp2: 'libsrtp2-dev',
  flatbuffers: 'libflatbuffers-dev',
  absl_strings: 'libabsl-dev',
  absl_optional: 'libabsl-dev',
  absl_memory: 'libabsl-dev',
}

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Names of Debian packages that the build lacks on this machine. */
export const missingPackages = () => [
  ...new Set([
    ...Object.entries(TOOLS).flatMap(([tool, name]) => (runs(tool, ['--version']) ? [] : [name])),
    ...Object.entries(LIBRARIES).flatMap(([library, name]) => (runs('pkg-config', ['--exists', library]) ? [] : [name])),
  ]),
]

/** Measured: the largest compiler process takes 0.5 GB. */
const JOB_BYTES = 1e9
const jobs = () => Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / JOB_BYTES)))

/** Ninja's `[120/300] …` as a whole per cent, or undefined for any other line. */
export const percentOf = (line) => {
  const step = /^\[(\d+)\/(\d+)\]/.exec(line)
  return step ? Math.floor((100 * Number(step[1])) / Number(step[2])) : undefined
}

/** Runs one program of the build; its lines go to the log, and to `onLine`. */
const step = (cwd, log, command, args, onLine = () => {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`)
        onLine(line)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} ended with code ${code}`))))
  })

/** What the compiler said, of the last build. */
export const LOG = join(CACHE, 'build.log')

const compile = async (mediasoup, folder, inGroups, log, onProgress) => {
  const run = (command, args, onLine) => step(folder, log, command, args, onLine)
  prepareSources(mediasoup, folder, { inGroups })
  // As upstream's release, but -O2, which compiles faster.
  const flags = ['-Ddebug=false', '-Doptimization=2', '-Db_ndebug=true', '--wrap-mode=nodownload']
  await run('meson', ['setup', 'build', ...flags])
  await run('ninja', ['-C', 'build', 'fbs/FBS/message.h']) // generated, and part of the precompiled header
  await run('ninja', ['-C', 'build', `-j${jobs()}`, 'mediasoup-worker'], (line) => {
    const percent = percentOf(line)
    if (percent !== undefined) onProgress(percent)
  })
  const built = join(folder, 'build', 'mediasoup-worker')
  await run('strip', [built])
  if (!workerRuns(built)) throw new Error('what was built does not run')
  return built
}

/**
 * Builds the worker from the sources in the npm package against the libraries of this system, downloading nothing, and
 * puts it into `out`. `onProgress` gets per cents. Rejects when it fails.
 */
export const buildWorker = async (mediasoup, out, onProgress) => {
  mkdirSync(dirname(out), { recursive: true })
  const log = createWriteStream(LOG)
  const folder = mkdtempSync(join(tmpdir(), 'mediasoup-worker-'))
  const attempt = (name, inGroups) => compile(mediasoup, join(folder, name), inGroups, log, onProgress)
  try {
    // Another compiler may mind what ours does not; file by file is what upstream does.
    const built = await attempt('groups', true).catch(() => attempt('files', false))
    copyFileSync(built, `${out}.new`)
    chmodSync(`${out}.new`, 0o755)
    renameSync(`${out}.new`, out)
  } finally {
    log.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildWorker, LOG, missingPackages } from '../media-worker/build.mjs'
import { CACHE, findMediasoup, placeInCache, placeInPackage, workerRuns } from '../media-worker/worker.mjs'
import { installFromDebian, isDebianRoot } from './debian.mjs'
import { PINNED_NODE } from './place.mjs'
import { runQuietly } from './run.mjs'
import { say, seconds } from './say.mjs'

const REACH_MS = 8_000
const RELEASES = 'https://github.com/versatica/mediasoup/releases'

const isGithubReachable = () =>
  fetch(RELEASES, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** mediasoup's own way. Its second step, a build that downloads its libraries, is stopped at once by PYTHON=false. */
const download = async ({ folder, version }) => {
  if (!(await isGithubReachable())) return false
  say(`Live video: getting mediasoup-worker ${version} from GitHub …`)
  const env = { MEDIASOUP_WORKER_BIN: '', PYTHON: 'false' }
  await runQuietly(PINNED_NODE, ['npm-scripts.mjs', 'postinstall'], { cwd: folder, env })
  return workerRuns(placeInPackage({ folder }))
}

/** Every tenth per cent is said. */
const createProgress = () => {
  let said = 0
  return (percent) => {
    if (percent < said + 10 || percent >= 100) return
    said = percent - (percent % 10)
    say(`  ${said} %`)
  }
}

/** What still lacks after what can be done about it has been done. */
const packagesThatLack = async () => {
  const missing = missingPackages()
  if (missing.length === 0 || !isDebianRoot()) return missing
  say(`Live video: installing Debian packages to build mediasoup-worker: ${missing.join(' ')} (apt-get) …`)
  await installFromDebian(missing)
  return missingPackages()
}

const build = async (mediasoup) => {
  const missing = await packagesThatLack()
  if (missing.length > 0) return `to build it, first: sudo apt-get install ${missing.join(' ')}`
  say(`Live video: building mediasoup-worker ${mediasoup.version}; some minutes, once …`)
  const began = performance.now()
  try {
    await buildWorker(mediasoup, placeInCache(mediasoup), createProgress())
  } catch (error) {
    return `the build failed (${error.message}; see ${LOG})`
  }
  say(`Live video: mediasoup-worker built in ${seconds(began)}.`)
  return null
}

/** Copied, not linked: mediasoup looks in its own folder, and `npm ci` empties that. */
const putIntoPackage = (mediasoup) => {
  const place = placeInPackage(mediasoup)
  mkdirSync(dirname(place), { recursive: true })
  copyFileSync(placeInCache(mediasoup), place)
  chmodSync(place, 0o755)
}

/** Why there is no worker, in words, or null when there is one now. */
const obtain = async (mediasoup) => {
  if (await download(mediasoup)) return null
  const noDownload = `github.com did not give mediasoup-worker ${mediasoup.version}`
  if (process.platform !== 'linux') return noDownload
  const problem = await build(mediasoup)
  if (problem !== null) return `${noDownload}, and ${problem}`
  putIntoPackage(mediasoup)
  return null
}

const REFUSAL = join(CACHE, 'off.txt')
const AGAIN = 'Everything else works. To try again: npm run live-video'

/** What failed once is not tried at every start, which should not take minutes. */
export const forgetRefusal = () => rmSync(REFUSAL, { force: true })

const refuse = (problem) => {
  const text = `Live video is off: ${problem}. ${AGAIN}`
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(REFUSAL, text)
  say(text)
}

const seeToIt = async () => {
  const given = process.env.MEDIASOUP_WORKER_BIN
  if (given) {
    if (!workerRuns(given)) say(`Live video is off: MEDIASOUP_WORKER_BIN=${given} is not a worker that runs here.`)
    return
  }
  const mediasoup = findMediasoup()
  if (workerRuns(placeInPackage(mediasoup))) return
  if (workerRuns(placeInCache(mediasoup))) return putIntoPackage(mediasoup)
  if (existsSync(REFUSAL)) return say(readFileSync(REFUSAL, 'utf8'))
  const problem = await obtain(mediasoup)
  if (problem !== null) refuse(problem)
}

/**
 * Sees to it that there is a mediasoup-worker: one that is there, else mediasoup's ready-made one, else one built here.
 * Never fails: without a worker everything but live video works, and it is said why.
 */
export const liveVideo = () => seeToIt().catch((error) => say(`Live video is off: ${error.message}. ${AGAIN}`))

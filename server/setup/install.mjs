import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { liveVideo } from './liveVideo.mjs'
import { at, PINNED_NODE } from './place.mjs'
import { run } from './run.mjs'
import { say, seconds, SetupError } from './say.mjs'

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * npm writes what it installed into node_modules/.package-lock.json as its last act, so an install that was cut
 * short counts as none. Packages for other platforms are listed in our lock file but rightly absent.
 */
const isInstalled = () => {
  const witness = at('node_modules', '.package-lock.json')
  if (!existsSync(witness) || !existsSync(PINNED_NODE)) return false
  const present = packagesOf(witness)
  return Object.entries(packagesOf(at('package-lock.json'))).every(([path, wanted]) => {
    const found = present[path]
    if (path === '' || !path.includes('node_modules/')) return true
    if (!found) return Boolean(wanted.optional)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** The npm that runs us, else the one on the path. */
const npm = () => {
  const cli = process.env.npm_execpath
  if (cli && basename(cli).startsWith('npm-cli')) return [process.execPath, [cli]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

/**
 * mediasoup's own install step fails the whole install where it can neither download nor build its worker; npm 10 runs
 * it in spite of `allowScripts`, and it leaves its hands off whenever this is set.
 */
const WITHOUT_WORKER = { MEDIASOUP_WORKER_BIN: process.env.MEDIASOUP_WORKER_BIN ?? 'skip' }

const installPackages = async () => {
  const began = performance.now()
  say('Installing packages (npm ci) …')
  const [command, args] = npm()
  // The machine's Node may be older than some packages ask for; they run on the pinned one.
  const code = await run(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: WITHOUT_WORKER })
  if (code !== 0) throw new SetupError(`npm ci failed with code ${code}; what it said stands above.`)
  if (!existsSync(PINNED_NODE)) {
    throw new SetupError('npm did not install the pinned Node (its install scripts are switched off): npm ci --ignore-scripts=false')
  }
  say(`Packages installed in ${seconds(began)}.`)
}

/** Installs what package-lock.json names, exactly, when node_modules does not hold it yet, and the media worker. */
export const install = async () => {
  if (!isInstalled()) await installPackages()
  await liveVideo()
}

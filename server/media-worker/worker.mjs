import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const RECIPE = dirname(fileURLToPath(import.meta.url))
const ROOT = dirname(dirname(RECIPE))
const BINARY = process.platform === 'win32' ? 'mediasoup-worker.exe' : 'mediasoup-worker'

/** The npm package mediasoup: `{ folder, version }`. */
export const findMediasoup = () => {
  const folder = join(ROOT, 'node_modules', 'mediasoup')
  return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version }
}

/** Where mediasoup looks for its worker when nobody says otherwise. */
export const placeInPackage = ({ folder }) => join(folder, 'worker', 'out', 'Release', BINARY)

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort()

/** Whatever goes into the built file; a change of it makes a new build. */
const recipeHash = () => {
  const hash = createHash('sha256')
  for (const file of [join(RECIPE, 'build.mjs'), join(RECIPE, 'sources.mjs'), ...filesBelow(join(RECIPE, 'overlay'))]) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 8)
}

/** Outside node_modules, so that `npm ci`, which empties that, does not cost a build. */
export const CACHE = join(ROOT, '.cache', 'mediasoup-worker')
export const placeInCache = ({ version }) =>
  join(CACHE, `${version}-${process.platform}-${process.arch}-${recipeHash()}`, BINARY)

/** A worker whose libraries are all here ends with 41 when it is started without MEDIASOUP_VERSION. */
export const workerRuns = (path) =>
  existsSync(path) && spawnSync(path, [], { env: {}, stdio: 'ignore', timeout: 10_000 }).status === 41

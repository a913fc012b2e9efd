import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, PINNED_NODE } from './place.mjs'
import { run } from './run.mjs'
import { say, seconds, SetupError } from './say.mjs'

const SOURCES = ['client/src', 'client/public', 'client/index.html', 'client/vite.config.ts', 'shared/src', 'package-lock.json']
const STAMP = at('client', 'dist', '.sources')

const filesBelow = (path) => {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) return filesBelow(inner)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inner]
  })
}

/** By content, not by time: a checkout of another branch and back needs no build. */
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = at(source)
    for (const file of /\.\w+$/.test(source) ? [path].filter(existsSync) : filesBelow(path)) {
      hash.update(file.slice(at().length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Builds the client into client/dist when its sources changed since the last build. */
export const build = async () => {
  const current = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return
  const began = performance.now()
  say('Building the client …')
  const code = await run(PINNED_NODE, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel=warn'], {
    cwd: at('client'),
  })
  if (code !== 0) throw new SetupError('The client could not be built; what is wrong stands above.')
  writeFileSync(STAMP, current)
  say(`Client built in ${seconds(began)}.`)
}

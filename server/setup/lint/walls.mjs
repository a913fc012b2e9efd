import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ROOT } from '../place.mjs'

/**
 * Who may import whom. Rooms are the folders that are there, so a new room has its walls from its first file.
 *
 *   shared   kernel ← protocol, rooms; rooms may use each other; no package but zod
 *   server   platform ← transport ← rooms ← house.ts ← main.ts; a room sees of another only its service (tables see tables)
 *   client   i18n ← ui ← realtime ← features ← screens ← app; features do not see each other
 */
const foldersOf = (path, ...fixed) =>
  existsSync(join(ROOT, path))
    ? readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !fixed.includes(entry.name))
        .map((entry) => entry.name)
    : []

/** The two files that put the rooms together. */
const COMPOSERS = new Set(['main.ts', 'house.ts'])
const SERVER_ROOMS = new Set(foldersOf('server/src', 'platform', 'transport', 'testing'))
const CLIENT_FLOORS = ['i18n', 'ui', 'realtime', 'features', 'screens', 'app']
const SHARED_PACKAGES = ['zod']
const TEST_PACKAGES = ['vitest', 'fast-check']

const isTest = (path) => /\.test\.tsx?$/.test(path)

/** `['server', 'src', 'points', 'points.service.ts']`, or undefined for a package. */
const placeOf = (source, importer) => {
  if (source.startsWith('.')) return relative(ROOT, resolve(dirname(importer), source)).split(sep)
  const shared = /^@diem-cau\/shared\/(.*)$/.exec(source)
  return shared ? ['shared', 'src', ...shared[1].split('/')] : undefined
}

const refuseInShared = (from, to, source) => {
  const packageName = source.split('/')[0]
  if (!to) {
    const allowed = isTest(from.at(-1)) ? [...SHARED_PACKAGES, ...TEST_PACKAGES] : SHARED_PACKAGES
    return allowed.includes(packageName) ? undefined : 'shared runs on both sides and uses no package but zod.'
  }
  if (to[0] !== 'shared') return 'shared is the ground floor: it imports nobody.'
  if (from[2] === 'kernel' && to[2] !== 'kernel') return 'kernel is below the rooms and knows none of them.'
  return undefined
}

const refuseInServer = (from, to) => {
  if (to[0] === 'client' || to[0] === 'e2e') return 'client and server meet only in shared.'
  if (to[0] !== 'server' || from[1] !== 'src') return undefined
  const [own, other, file] = [from[2], to[2], to.at(-1)]
  if (other === 'testing' && own !== 'testing' && !isTest(from.at(-1))) return 'testing is for tests.'
  if (isTest(from.at(-1)) || own === 'testing' || COMPOSERS.has(own)) return undefined
  if (own === 'platform' && other === 'transport') return 'platform is below transport.'
  if (!SERVER_ROOMS.has(other) || own === other) return undefined
  if (!SERVER_ROOMS.has(own)) return `Only house.ts and main.ts know every room; ${own} knows none.`
  const mayPass = file === `${other}.service.ts` || (file.endsWith('.tables.ts') && from.at(-1).endsWith('.tables.ts'))
  return mayPass ? undefined : `Of ${other}, ${own} may use only ${other}.service.ts.`
}

const refuseInClient = (from, to) => {
  if (to[0] === 'server' || to[0] === 'e2e') return 'client and server meet only in shared.'
  if (to[0] !== 'client' || from[1] !== 'src' || to[1] !== 'src') return undefined
  const [own, other] = [CLIENT_FLOORS.indexOf(from[2]), CLIENT_FLOORS.indexOf(to[2])]
  if (own === -1 || other === -1) return undefined
  if (other > own && !isTest(from.at(-1))) return `${to[2]} is above ${from[2]}: only upper floors compose lower ones.`
  if (from[2] === 'features' && to[2] === 'features' && from[3] !== to[3]) {
    return 'Features do not see each other; screens and app compose them.'
  }
  return undefined
}

const refuse = (from, to, source) => {
  if (from[0] === 'shared' && from[1] === 'src') return refuseInShared(from, to, source)
  if (!to) return undefined
  if (from[0] === 'server') return refuseInServer(from, to)
  if (from[0] === 'client') return refuseInClient(from, to)
  return undefined
}

/** Why `importer` (a path in the checkout) may not import `source`; undefined when it may. */
export const refuseImport = (importer, source) => {
  const from = relative(ROOT, importer).split(sep)
  return refuse(from, placeOf(source, importer), source)
}

export const walls = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports respect the walls of the house' } },
  create: (context) => {
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const message = refuseImport(context.filename, node.source.value)
      if (message) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

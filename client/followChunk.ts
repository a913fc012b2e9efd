import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('src/', import.meta.url))
const followScreen = `${source}screens/follow/FollowScreen.tsx`

/** What is asked of the bundler about a module; its type is larger. */
type Modules = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const neededBy = (id: string, modules: Modules, seen: Set<string>): Set<string> => {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) neededBy(imported, modules, seen)
  return seen
}

/**
 * Our own modules that the follow screen needs travel as one file, which other screens share. Left to itself the
 * bundler cuts some forty files by who shares what: on a phone's thin line that is seven rounds of requests, and
 * four KB more, as small files compress badly.
 */
export const followChunk = () => {
  let needed: ReadonlySet<string> | undefined
  return {
    name: (id: string, modules: Modules): string | null => {
      needed ??= neededBy(followScreen, modules, new Set())
      const isOurs = !id.includes('/node_modules/') && !id.startsWith(`${source}screens/`)
      return isOurs && needed.has(id) ? 'live' : null
    },
  }
}

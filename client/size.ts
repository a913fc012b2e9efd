import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

/** What Vite writes about each chunk; the keys are source paths, or names that begin with _ for shared chunks. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
)
export type Manifest = z.infer<typeof Manifest>

export type FirstLoad = { readonly files: readonly { readonly file: string; readonly gzipBytes: number }[]; readonly kb: number }

/** The goal for the follow screen on a phone, in KB of 1024 bytes. */
export const followGoalKb = 160
const followFolder = 'src/screens/follow/'
const dist = new URL('dist/', import.meta.url)

/** Every file that must arrive before these chunks can run, each once: the chunks, what they import, their CSS. */
export const filesNeededBy = (manifest: Manifest, keys: readonly string[]): string[] => {
  const seen = new Set<string>()
  const visit = (key: string): string[] => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...(chunk.imports ?? []).flatMap(visit), chunk.file, ...(chunk.css ?? [])]
  }
  return [...new Set(keys.flatMap(visit))].filter((file) => /\.(js|css)$/.test(file))
}

/** The entry and the follow screen's own chunk. A follow screen in the entry itself would be no chunk, and found too. */
export const followChunks = (manifest: Manifest): string[] => {
  const all = Object.entries(manifest)
  const entries = all.filter(([, chunk]) => chunk.isEntry).map(([key]) => key)
  const follow = all.filter(([key, chunk]) => key.startsWith(followFolder) && chunk.isDynamicEntry).map(([key]) => key)
  if (entries.length === 0) throw new Error('The build has no entry.')
  if (follow.length === 0) throw new Error(`The build has no lazy chunk under ${followFolder}.`)
  return [...entries, ...follow]
}

/** Measures the build in dist. Throws when there is none, or when it has no follow screen. Fonts are not counted. */
export const followFirstLoad = async (): Promise<FirstLoad> => {
  const manifest = Manifest.parse(JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')))
  const files = await Promise.all(
    filesNeededBy(manifest, followChunks(manifest)).map(async (file) => ({
      file,
      gzipBytes: gzipSync(await readFile(new URL(file, dist))).length,
    })),
  )
  return { files, kb: files.reduce((total, { gzipBytes }) => total + gzipBytes, 0) / 1024 }
}

/** JavaScript and CSS of the follow screen's first load, gzip, in KB. */
export const followFirstLoadKb = async (): Promise<number> => (await followFirstLoad()).kb

const toKb = (kb: number): string => kb.toFixed(1)

if (import.meta.main) {
  const { files, kb } = await followFirstLoad()
  for (const { file, gzipBytes } of files) console.log(`${toKb(gzipBytes / 1024).padStart(8)} KB  ${file}`)
  console.log(`follow first load: ${toKb(kb)} KB gzip (goal ${followGoalKb} KB)`)
  if (kb > followGoalKb) process.exitCode = 1
}

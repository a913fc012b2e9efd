import { build } from './build.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { at, PINNED_NODE } from './place.mjs'
import { become } from './run.mjs'
import { runMain } from './say.mjs'

/** `npm start` and, with --dev, `npm run dev`; other arguments are the server's. */
await runMain(async (args) => {
  const isDev = args.includes('--dev')
  await withLock(async () => {
    await install()
    if (!isDev) await build()
  })
  const forServer = args.filter((arg) => arg !== '--dev')
  // In dev the server itself serves the client's sources, so there is nothing to build.
  const watch = isDev ? ['--watch', '--watch-preserve-output'] : []
  return become(PINNED_NODE, [...watch, at('server', 'src', 'main.ts'), ...forServer], { env: isDev ? { DEV: '1' } : {} })
})

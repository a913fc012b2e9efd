import { build } from './build.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { at, PINNED_NODE } from './place.mjs'
import { become } from './run.mjs'
import { runMain } from './say.mjs'

/** `npm run size`: weighs what the follow screen loads first. */
await runMain(async (args) => {
  await withLock(async () => {
    await install()
    await build()
  })
  return become(PINNED_NODE, [at('client', 'size.ts'), ...args])
})

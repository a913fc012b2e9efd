import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { at, PINNED_NODE } from './place.mjs'
import { become } from './run.mjs'
import { runMain } from './say.mjs'

/** `npm run bench`: arguments such as --json and --only NAME are the benchmark's. */
await runMain(async (args) => {
  await withLock(async () => {
    await install()
    await build()
  })
  const chromium = await findChromium()
  return become(PINNED_NODE, [at('e2e', 'load', 'bench.ts'), ...args], { env: chromium ? { CHROMIUM_PATH: chromium } : {} })
})

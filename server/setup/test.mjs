import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { lint, liveTests, types, unitTests } from './checks.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { at } from './place.mjs'
import { runMain, say, seconds, SetupError } from './say.mjs'

const heading = (text) => say(`\n── ${text} ${'─'.repeat(Math.max(0, 72 - text.length))}`)

const failure = (name, output) => ({ name, passed: 0, failed: 1, output })

const report = ({ name, passed, failed, output }, began) => {
  if (failed > 0 && output) say(output.trimEnd())
  say(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds(began)})`)
}

/** At most two at a time: more would only take turns on a small machine, and each needs its memory. */
const together = async (checks) => {
  const waiting = [...checks]
  const outcomes = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now()
      const outcome = await check()
      report(outcome, began)
      outcomes.push(outcome)
    }
  }
  await Promise.all([worker(), worker()])
  return outcomes
}

const browserJourneys = async () => {
  const name = 'browser journeys'
  if (!existsSync(at('e2e', 'vitest.config.ts'))) return { name, passed: 0, failed: 0, output: '' }
  try {
    await withLock(build)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    return failure(name, error.message)
  }
  const chromium = await findChromium()
  if (!chromium) return failure(name, 'They were not run, for want of a browser.')
  return liveTests(name, 'e2e', { CHROMIUM_PATH: chromium })()
}

const WORKSPACES = ['shared', 'server', 'client', 'e2e']
/** They need nothing but the sources, so they share the machine; the longest stands first. */
const QUICK = {
  lint: [lint],
  types: WORKSPACES.map(types),
  unit: [unitTests('shared'), unitTests('client')],
}
/** Each measures itself against a database or a browser, so each has the machine to itself. */
const LONG = {
  server: liveTests('server tests', 'server'),
  journeys: browserJourneys,
}
const NAMES = [...Object.keys(QUICK), ...Object.keys(LONG)]

const runSteps = async (chosen) => {
  try {
    await withLock(install)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    return [failure('set-up', '')]
  }
  const quick = Object.keys(QUICK).filter((name) => chosen.includes(name))
  const outcomes = []
  if (quick.length > 0) {
    heading(quick.join(', '))
    outcomes.push(...(await together(quick.flatMap((name) => QUICK[name]))))
  }
  for (const name of Object.keys(LONG).filter((each) => chosen.includes(each))) {
    heading(name)
    outcomes.push(...(await together([LONG[name]])))
  }
  return outcomes
}

/** `npm test`, or `npm test -- unit server` for some of its steps. The last line is always `N passed, N failed`. */
await runMain(async (args) => {
  const unknown = args.filter((arg) => !NAMES.includes(arg))
  if (unknown.length > 0) throw new SetupError(`There is no step ${unknown.join(', ')}; the steps are ${NAMES.join(', ')}.`)
  const began = performance.now()
  const outcomes = await runSteps(args.length > 0 ? args : NAMES)
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
  say(`\nAll of it took ${seconds(began)}.`)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') > 0 ? 1 : 0
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian, isDebianRoot } from './debian.mjs'
import { say } from './say.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

/** Ubuntu's chromium-browser may be a note that sends one to snap, so a browser is one that says its version. */
const works = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0

const findInstalled = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPS]
  return candidates.find((path) => existsSync(path) && works(path))
}

const installChromium = async () => {
  say('No Chromium found: installing the Debian package chromium (apt-get) …')
  await installFromDebian(['chromium'])
  return findInstalled()
}

/** The path of a Chromium, or undefined after one line that says what to do. */
export const findChromium = async () => {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (works(given)) return given
    say(`CHROMIUM_PATH=${given} does not run; correct it or leave it out.`)
    return undefined
  }
  const found = findInstalled() ?? (isDebianRoot() ? await installChromium() : undefined)
  if (!found) say('No Chromium found: install Chromium or Google Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.')
  return found
}

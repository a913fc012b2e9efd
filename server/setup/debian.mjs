import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether packages of Debian or Ubuntu can be installed without asking anybody. */
export const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** Callers look for what they need afterwards, so a failure is not an answer of its own. */
export const installFromDebian = async (packages) => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], { env })
}

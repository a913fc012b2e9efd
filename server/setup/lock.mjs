import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { at } from './place.mjs'
import { say } from './say.mjs'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two commands started together in one checkout must not install or build over each other. */
export const withLock = async (work) => {
  const path = at('.cache', 'setup.lock')
  mkdirSync(at('.cache'), { recursive: true })
  let isAnnounced = false
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    let holder = ''
    try {
      holder = readFileSync(path, 'utf8')
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    if (holder && !isAlive(Number(holder))) {
      rmSync(path, { force: true })
      continue
    }
    if (!isAnnounced) say(`Waiting for another set-up in this folder (process ${holder}; if there is none, delete ${path}) …`)
    isAnnounced = true
    await delay(200)
  }
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ROOT } from './place.mjs'
import { SetupError } from './say.mjs'

const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0)

/** Runs a program to its end and gives its exit code; its output goes to our standard error. */
export const run = (command, args, { cwd = ROOT, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] })
    child.on('error', (error) => reject(new SetupError(`${command} cannot be run: ${error.message}`)))
    child.on('close', (code, signal) => resolve(codeOf(code, signal)))
  })

/** Like `run`, but keeps what was printed: for programs that run beside each other. */
export const runQuietly = (command, args, { cwd = ROOT, env = {} } = {}) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${command} cannot be run: ${error.message}` }))
    child.on('close', (code, signal) => resolve({ code: codeOf(code, signal), output }))
  })

/**
 * Hands the terminal over to a program and ends as it ends. Signals are passed on; the channel tells the program
 * (`disconnect`) when we were killed without being able to. Ctrl-C in a terminal reaches the program twice, from
 * the terminal and from here, so it must take a repeated signal calmly.
 */
export const become = (command, args, { cwd = ROOT, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => reject(new SetupError(`${command} cannot be run: ${error.message}`)))
    child.on('close', (code, signal) => resolve(codeOf(code, signal)))
  })

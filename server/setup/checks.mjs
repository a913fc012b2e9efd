import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, PINNED_NODE } from './place.mjs'
import { run, runQuietly } from './run.mjs'

/** One check: `{ name, passed, failed, output }`; output is empty when it was already printed. */

const program = (...path) => at('node_modules', ...path)

/** A program whose exit code is the answer: types of one workspace, or lint of all. */
const oneAnswer = (name, args) => async () => {
  const { code, output } = await runQuietly(PINNED_NODE, args)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

export const types = (workspace) =>
  oneAnswer(`types of ${workspace}`, [program('typescript', 'bin', 'tsc'), '--project', at(workspace)])

export const lint = oneAnswer('lint', [program('eslint', 'bin', 'eslint.js'), '.', '--config', 'server/setup/lint/eslint.config.mjs', '--max-warnings=0'])

/** A file that does not even load has no failed test of its own, and counts as one. */
const countTests = (reportPath, code) => {
  let report
  try {
    report = JSON.parse(readFileSync(reportPath, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 } // vitest ended before it could report
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

const vitest = (name, workspace, env, isLive) => async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diem-cau-report-'))
  const reportPath = join(folder, 'report.json')
  const args = [program('vitest', 'vitest.mjs'), 'run', '--passWithNoTests', '--reporter=default', '--reporter=json']
  const start = isLive ? run : runQuietly
  try {
    const outcome = await start(PINNED_NODE, [...args, `--outputFile.json=${reportPath}`], { cwd: at(workspace), env })
    const code = isLive ? outcome : outcome.code
    return { name, ...countTests(reportPath, code), output: isLive ? '' : outcome.output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Kept until it is done, so that it can run beside others. */
export const unitTests = (workspace) => vitest(`unit tests of ${workspace}`, workspace, {}, false)
/** Shown as it goes, because it takes long and has the machine to itself. */
export const liveTests = (name, workspace, env = {}) => vitest(name, workspace, env, true)

/** Set-up speaks on standard error, so that standard output belongs to the program (`npm run -s bench -- --json`). */
export const say = (line) => console.error(line)

export const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`

/** Something the person has to put right: shown without a stack. */
export class SetupError extends Error {}

/** Runs a command's main part; what it cannot go on from ends it with one clear message. */
export const runMain = async (main) => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Node ${process.versions.node} is too old to set this up; install Node 20 or newer.`)
    process.exit(1)
  }
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    say(error instanceof SetupError ? error.message : error.stack)
    process.exitCode = 1
  }
}

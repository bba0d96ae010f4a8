import { runsWhatIsBuilt } from './tools/builtTests'
import { type Checked, checks, runCheck, runChecks } from './tools/checks'
import { besideEachOther } from './tools/lanes'
import { root } from './tools/programs'
import { build, buildWhenNeeded, runEndToEnd, runVitest } from './tools/suites'
import { failuresInWords } from './tools/failures'
import { ensureTools, thisMachine } from './tools/systemTools'
import { anyRan, closingLine, nothing, sum, tallyOfSteps, type Tally } from './tools/tally'

/**
 * `npm test`: everything, on a machine that has nothing but Node. `npm test -- agenda` runs only
 * the test files whose path holds that word, without the checks, and builds only when one of them runs
 * what is built.
 */
async function main(filter: readonly string[]): Promise<boolean> {
  const missing = await ensureTools(thisMachine())
  if (missing !== null) {
    console.error(missing)
    return false
  }
  const tally = await runAll(filter)
  if (tally.skipped.length > 0)
    console.log(`Did not run (${tally.skipped.length}): ${tally.skipped.join('; ')}`)
  if (tally.failures.length > 0) console.log(failuresInWords(tally.failures))
  console.log(closingLine(tally))
  return tally.failed === 0
}

/** A run without any test is a failure, whatever the checks say. */
const noTest: Tally = {
  ...nothing,
  failed: 1,
  skipped: ['any test: none has that in its path'],
}

const runAll = (filter: readonly string[]): Promise<Tally> =>
  filter.length > 0 ? runOnly(filter) : runEverything()

async function runOnly(filter: readonly string[]): Promise<Tally> {
  const steps = runsWhatIsBuilt(root, filter) ? [{ name: 'build', run: buildWhenNeeded }] : []
  const ended = await runChecks(steps)
  const tests = sum([await runVitest({ filter }), await runEndToEnd(filter)])
  return sum([tallyOfSteps(ended), tests, anyRan(tests) ? nothing : noTest])
}

/**
 * Lint takes as long as all other checks, the build, and the tests that load their modules once; so
 * these run beside it, in one process.
 */
async function runEverything(): Promise<Tally> {
  const [lint, ...others] = checks
  const ended: Checked[] = []
  const tallies: Tally[] = []
  const steps = [lint, { name: 'build', run: build }, ...others].filter(
    (step) => step !== undefined,
  )
  await besideEachOther([
    ...steps.map((step) => async () => void ended.push(await runCheck(step))),
    async () => void tallies.push(await runVitest({ project: 'together', workers: 1 })),
  ])
  tallies.push(await runVitest({ project: 'apart' }), await runEndToEnd([]))
  return sum([tallyOfSteps(ended), ...tallies])
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

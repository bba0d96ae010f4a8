import { runsWhatIsBuilt } from './tools/builtTests'
import { checks, inWords, runChecks } from './tools/checks'
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

async function runAll(filter: readonly string[]): Promise<Tally> {
  const steps = filter.length > 0 ? [] : checks
  const buildStep = { name: 'build', run: filter.length > 0 ? buildWhenNeeded : build }
  const builds = filter.length === 0 || runsWhatIsBuilt(root, filter) ? [buildStep] : []
  const ended = await runChecks([...steps, ...builds], (checked) => console.log(inWords(checked)))
  const tests = sum([await runVitest(filter), await runEndToEnd(filter)])
  return sum([tallyOfSteps(ended), tests, anyRan(tests) ? nothing : noTest])
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

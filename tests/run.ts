import { runsWhatIsBuilt } from './tools/builtTests'
import { type Check, type Checked, checks, runCheck, runChecks } from './tools/checks'
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

/** Files that load their modules anew are many: in so many parts either lane takes the next. */
const parts = ['1/4', '2/4', '3/4', '4/4'] as const

/**
 * The end-to-end tests wait more than they work: one after another they leave half of a small machine to
 * everything else, which is done beside them, and for the rest takes their place when they have ended.
 */
async function runEverything(): Promise<Tally> {
  const ended: Checked[] = []
  const tallies: Tally[] = []
  const check = async (step: Check): Promise<void> => void ended.push(await runCheck(step))
  const built = check({ name: 'build', run: build })
  const add = async (tests: () => Promise<Tally>): Promise<void> => {
    await built
    tallies.push(await tests())
  }
  await besideEachOther([
    () => add(() => runEndToEnd([], { workers: 1 })),
    ...checks.map((step) => () => check(step)),
    () => add(() => runVitest({ project: 'together', workers: 1 })),
    ...parts.map((shard) => () => add(() => runVitest({ project: 'apart', shard, workers: 1 }))),
  ])
  return sum([tallyOfSteps(ended), ...tallies])
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

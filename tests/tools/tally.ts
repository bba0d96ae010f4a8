import { type Failure, failuresOfFile, failuresOfSuite, type PlaywrightSuite } from './failures'

/** How many tests passed and failed, and which did not run at all. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
  /** What failed and what it said, as far as a report tells; there may be fewer than `failed`. */
  readonly failures: readonly Failure[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [], failures: [] }

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  skipped: tallies.flatMap((tally) => tally.skipped),
  failures: tallies.flatMap((tally) => tally.failures),
})

/** Steps that are tests in themselves: types, lint, the build. */
export const tallyOfSteps = (
  steps: readonly { readonly name: string; readonly ok: boolean; readonly output: string }[],
): Tally => ({
  passed: steps.filter(({ ok }) => ok).length,
  failed: steps.filter(({ ok }) => !ok).length,
  skipped: [],
  failures: steps.filter(({ ok }) => !ok).map(({ name, output }) => ({ name, message: output })),
})

interface VitestReport {
  readonly testResults: readonly Parameters<typeof failuresOfFile>[0][]
}

/**
 * What a Vitest run came to, from its JSON report. A file that broke before its first test is one
 * failure, and so is a run that ended badly although every test passed.
 */
export function tallyOfVitest(report: string | null, endedWell: boolean): Tally {
  if (report === null) return broken
  const { testResults } = JSON.parse(report) as VitestReport
  const tests = testResults.flatMap((file) => file.assertionResults)
  const failures = testResults.flatMap(failuresOfFile)
  const counted = {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failures.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
    failures,
  }
  return honest(counted, endedWell)
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly { readonly message?: string }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** What a Playwright run came to, from its JSON report. A test that passed only at a second try has failed. */
export function tallyOfPlaywright(report: string | null, endedWell: boolean): Tally {
  if (report === null) return broken
  const { stats, errors, suites = [] } = JSON.parse(report) as PlaywrightReport
  const counted = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: Array.from({ length: stats.skipped }, () => 'an end-to-end test'),
    failures: [
      ...errors.map(({ message = '' }) => ({ name: 'end-to-end tests', message })),
      ...suites.flatMap(failuresOfSuite),
    ],
  }
  return honest(counted, endedWell)
}

const broken: Tally = { ...nothing, failed: 1 }

const honest = (tally: Tally, endedWell: boolean): Tally =>
  endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 }

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed }: Tally): string =>
  `${passed} passed, ${failed} failed`

/** Whether there was any test at all. */
export const anyRan = ({ passed, failed }: Tally): boolean => passed + failed > 0

/** How many tests passed and failed, and which did not run at all. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] }

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  skipped: tallies.flatMap((tally) => tally.skipped),
})

/** Steps that are tests in themselves: types, lint, the build. */
export const tallyOfSteps = (steps: readonly { readonly ok: boolean }[]): Tally => ({
  passed: steps.filter(({ ok }) => ok).length,
  failed: steps.filter(({ ok }) => !ok).length,
  skipped: [],
})

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/**
 * What a Vitest run came to, from its JSON report. A file that broke before its first test is one
 * failure, and so is a run that ended badly although every test passed.
 */
export function tallyOfVitest(report: string | null, endedWell: boolean): Tally {
  if (report === null) return broken
  const { testResults } = JSON.parse(report) as VitestReport
  const tests = testResults.flatMap((file) => file.assertionResults)
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const counted = {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
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
  readonly errors: readonly unknown[]
}

/** What a Playwright run came to, from its JSON report. A test that passed only at a second try has failed. */
export function tallyOfPlaywright(report: string | null, endedWell: boolean): Tally {
  if (report === null) return broken
  const { stats, errors } = JSON.parse(report) as PlaywrightReport
  const counted = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: Array.from({ length: stats.skipped }, () => 'an end-to-end test'),
  }
  return honest(counted, endedWell)
}

const broken: Tally = { passed: 0, failed: 1, skipped: [] }

const honest = (tally: Tally, endedWell: boolean): Tally =>
  endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 }

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed }: Tally): string =>
  `${passed} passed, ${failed} failed`

/** Whether there was any test at all. */
export const anyRan = ({ passed, failed }: Tally): boolean => passed + failed > 0

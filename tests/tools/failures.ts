import { stripVTControlCharacters } from 'node:util'

/** One failed test or check, and what it said. */
export interface Failure {
  readonly name: string
  readonly message: string
}

interface VitestFile {
  readonly name: string
  readonly status: string
  readonly message?: string
  readonly assertionResults: readonly {
    readonly fullName: string
    readonly status: string
    readonly failureMessages?: readonly string[]
  }[]
}

/** The failed tests of a file, or the file itself where it broke before its first test. */
export function failuresOfFile(file: VitestFile): Failure[] {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (file.status === 'failed' && failed.length === 0)
    return [{ name: file.name, message: file.message ?? '' }]
  return failed.map(({ fullName, failureMessages }) => ({
    name: `${file.name}: ${fullName}`,
    message: (failureMessages ?? []).join('\n'),
  }))
}

/** A part of Playwright's report: a file, or a `describe` in one. */
export interface PlaywrightSuite {
  readonly title: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[]
    }[]
  }[]
}

/** The failed tests of a suite and of those inside it; one that needed a second try has failed. */
export function failuresOfSuite({ title, suites = [], specs = [] }: PlaywrightSuite): Failure[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({ name: spec.title, message: messageOf(results) })),
  )
  const all = [...own, ...suites.flatMap(failuresOfSuite)]
  return all.map(({ name, message }) => ({ name: `${title} › ${name}`, message }))
}

const messageOf = (
  results: readonly { readonly errors: readonly { readonly message?: string }[] }[],
): string => results.flatMap(({ errors }) => errors.map((error) => error.message ?? '')).join('\n')

/** How many lines of what a failed test said are repeated; the whole of it stands further up. */
const linesShown = 24

/**
 * What failed and why, for the end of a run: of a long run the end is what is read first, and
 * often all that is kept. Empty when nothing failed.
 */
export const failuresInWords = (failures: readonly Failure[]): string =>
  failures
    .map(({ name, message }, index) =>
      [`Failed ${index + 1} of ${failures.length}: ${name}`, ...firstLines(message)].join('\n'),
    )
    .join('\n')

const firstLines = (message: string): string[] =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesShown)
    .map((line) => `  ${line}`)

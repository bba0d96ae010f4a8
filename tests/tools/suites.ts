import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { needsBuild } from '../../electron/launch/buildWhenNeeded'
import { runProgram, root, showProgram, type Ended } from './programs'
import { nothing, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally'

const reportAt = (name: string): string => resolve(root, 'test-results', `${name}.json`)

/** A report is removed before the run, so that one from before can't pass for it. */
async function freshReport(name: string): Promise<string> {
  await mkdir(dirname(reportAt(name)), { recursive: true })
  await rm(reportAt(name), { force: true })
  return reportAt(name)
}

const readReport = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch(() => null)

/** Builds the application, for the tests that run the built one. */
export const build = (): Promise<Ended> =>
  runProgram('electron-vite', ['build', '-c', 'electron.config.ts', '--logLevel', 'warn'])

/** The same, unless what is built is what the sources would make. */
export const buildWhenNeeded = async (): Promise<Ended> =>
  needsBuild(root) ? build() : { ok: true, output: '' }

/** Which of Vitest's tests run; all of them, on each core, unless said otherwise. */
interface VitestRun {
  readonly project?: 'together' | 'apart'
  /** One part of several of its files, `1/4`. */
  readonly shard?: string
  readonly workers?: number
  /** Words, one of which is in the path of each file that runs. */
  readonly filter?: readonly string[]
}

/** Unit, integration, privacy, host, document and component tests. */
export async function runVitest({
  project,
  shard,
  workers,
  filter = [],
}: VitestRun): Promise<Tally> {
  const report = await freshReport(
    [project ?? 'vitest', shard?.replace('/', '-of-')].filter(Boolean).join('-'),
  )
  const { ok } = await showProgram('vitest', [
    'run',
    '-c',
    'tests/vitest.config.ts',
    // All of a suite without one test is a failure; a word may be in the paths of another one.
    ...(filter.length === 0 ? [] : ['--passWithNoTests']),
    ...(project === undefined ? [] : ['--project', project]),
    ...(shard === undefined ? [] : ['--shard', shard]),
    ...(workers === undefined ? [] : ['--maxWorkers', String(workers)]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filter,
  ])
  return tallyOfVitest(await readReport(report), ok)
}

/** The whole meeting, in a real browser with both windows. */
export async function runEndToEnd(
  filter: readonly string[],
  { workers }: { readonly workers?: number } = {},
): Promise<Tally> {
  const config = 'tests/e2e/playwright.config.ts'
  if (!existsSync(resolve(root, config))) return nothing
  const report = await freshReport('e2e')
  const mayBeNone = filter.length === 0 ? [] : ['--pass-with-no-tests']
  const beside = workers === undefined ? [] : [`--workers=${workers}`]
  const args = ['test', '-c', config, ...mayBeNone, ...beside, '--reporter=line,json', ...filter]
  const { ok } = await showProgram('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return tallyOfPlaywright(await readReport(report), ok)
}

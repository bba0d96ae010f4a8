import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nameClashes } from './fileNames'
import { besideEachOther } from './lanes'
import { findNearCopies, knownNearCopies } from './nearCopies'
import { root, runProgram, type Ended } from './programs'
import { type Source, styleFaults } from './styles'
import { undescribedSuppressions } from './suppressions'

/** One thing that is checked without running Candor. */
export interface Check {
  readonly name: string
  /** What it counts, as it stands when nothing is found. */
  readonly counts?: string
  run(): Promise<Ended>
}

const lintArgs = ['.', '--cache', '--cache-strategy', 'content', '--cache-location']
const formatArgs = ['--check', '.', '--log-level', 'warn', '--cache']

/** All of them, the longest first. */
export const checks: readonly Check[] = [
  {
    name: 'lint',
    counts: 'literal spreads 0',
    run: () =>
      runProgram('eslint', [
        ...lintArgs,
        resolve(root, 'node_modules/.cache/eslint/'),
        '--max-warnings',
        '0',
      ]),
  },
  { name: 'types', run: () => runProgram('tsc', ['-b']) },
  {
    name: 'layers',
    counts: 'folder cycles 0, upward arrows 0',
    run: () =>
      runProgram('depcruise', [
        'shared',
        'electron',
        'renderer',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err-long',
      ]),
  },
  { name: 'format', run: () => runProgram('prettier', formatArgs) },
  {
    name: 'near-copies',
    counts: `near-copies at most ${knownNearCopies}`,
    run: () => findNearCopies(),
  },
  { name: 'unused', counts: 'unused exports 0', run: () => runProgram('knip', ['--no-progress']) },
  {
    name: 'unshipped',
    counts: 'exports only tests use 0',
    run: () => runProgram('knip', ['--no-progress', '--production']),
  },
  { name: 'suppressions', run: findSuppressions },
  { name: 'styles', run: findStyleFaults },
  { name: 'file names', run: findNameClashes },
]

async function filesBelow(): Promise<string[]> {
  const folders = ['shared', 'electron', 'renderer', 'resources', 'tests']
  const below = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(resolve(root, folder), { recursive: true })).map((path) => join(folder, path)),
    ),
  )
  return below.flat()
}

async function findNameClashes(): Promise<Ended> {
  const found = nameClashes(await filesBelow())
  return { ok: found.length === 0, output: found.join('\n') }
}

async function findSuppressions(): Promise<Ended> {
  const found: string[] = []
  for (const path of await filesBelow()) {
    if (!/\.tsx?$/.test(path)) continue
    const text = await readFile(resolve(root, path), 'utf8')
    for (const { line, text: comment } of undescribedSuppressions(text))
      found.push(`${path}:${line} ${comment}`)
  }
  const lesson = 'Say why after two hyphens: eslint-disable-next-line no-eval -- the reason.'
  return { ok: found.length === 0, output: [...found, lesson].join('\n') }
}

async function findStyleFaults(): Promise<Ended> {
  const paths = (await readdir(resolve(root, 'renderer'), { recursive: true })).map((path) =>
    join('renderer', path).replaceAll('\\', '/'),
  )
  const read = (ending: RegExp): Promise<Source[]> =>
    Promise.all(
      paths
        .filter((path) => ending.test(path))
        .map(async (path) => ({ path, text: await readFile(resolve(root, path), 'utf8') })),
    )
  const found = styleFaults(await read(/\.css$/), await read(/\.tsx?$/))
  return { ok: found.length === 0, output: found.join('\n') }
}

/** How a check went. */
export interface Checked extends Ended {
  readonly name: string
  readonly counts: string
  readonly seconds: number
}

/** Runs a check, tells how it went, and gives that. */
export async function runCheck(check: Check): Promise<Checked> {
  const checked = await timeCheck(check)
  console.log(inWords(checked))
  return checked
}

/** Runs checks beside each other and tells of each as it ends. */
export async function runChecks(list: readonly Check[]): Promise<Checked[]> {
  const ended: Checked[] = []
  await besideEachOther(list.map((check) => async () => void ended.push(await runCheck(check))))
  return ended
}

async function timeCheck(check: Check): Promise<Checked> {
  const from = performance.now()
  const toFailure = (error: unknown): Ended => ({ ok: false, output: String(error) })
  const ended = await check.run().catch(toFailure)
  return {
    ...ended,
    name: check.name,
    counts: check.counts ?? '',
    seconds: (performance.now() - from) / 1000,
  }
}

/** A check in a line, with everything it found when it found something. */
const inWords = ({ name, counts, ok, seconds, output }: Checked): string =>
  `${ok ? '✓' : '✗'} ${name.padEnd(13)}${`${seconds.toFixed(1)} s`.padEnd(9)}${ok ? counts : `\n${output}`}`.trimEnd()

import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What only the built application has; a test that names it runs what is built. */
const built = /out\/(main|preload|renderer)\b/

const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path)

/**
 * Whether one of the tests whose path holds one of these words runs the built application: the
 * end-to-end tests do, and those that name a file of it, by themselves or in what they import from
 * the tests.
 *
 * @param root The folder of the project.
 */
export function runsWhatIsBuilt(root: string, filter: readonly string[]): boolean {
  const tests = join(root, 'tests')
  const seen = new Set<string>()
  const names = (path: string): boolean => {
    if (seen.has(path)) return false
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    return (
      built.test(text) || importsOf(path, text).some((one) => one.startsWith(tests) && names(one))
    )
  }
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((path) => join(tests, path))
    .filter((path) => isTest(path) && filter.some((word) => relative(root, path).includes(word)))
    .some((path) => path.endsWith('.spec.ts') || names(path))
}

/** The files a file imports from its neighbors. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/from '(\.[^']*)'/g)].flatMap(([, from = '']) =>
    ['.ts', '.tsx', '']
      .map((end) => resolve(dirname(path), `${from}${end}`))
      .filter((one) => /\.tsx?$/.test(one) && existsSync(one)),
  )
}

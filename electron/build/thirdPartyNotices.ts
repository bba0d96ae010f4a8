import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A license and all it covers, as `out/main/thirdPartyNotices.json` holds it. */
export interface Notice {
  /** As SPDX writes it, e.g. `MIT`. */
  readonly license: string
  /** Name and version of each package under exactly this text, in order. */
  readonly packages: readonly string[]
  readonly text: string
}

/** What was found out about a package that doesn't carry its own license: `resources/licenses/settled.json`. */
interface Settled {
  readonly license: string
  /** The line that names who holds the rights. */
  readonly copyright: string
  /** Where that stands. */
  readonly from: string
}

type SettledByName = Readonly<Record<string, Settled>>

/** As much of a `package.json` as is read. */
interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

interface Found {
  readonly name: string
  readonly license: string
  readonly text: string
}

type Lock = Readonly<{ packages: Readonly<Record<string, { dev?: boolean; version?: string }>> }>

/** Files that have to come along with a package. */
const licenseFiles = /^(licen[cs]e|copying|unlicense|notice)/i

/**
 * The notices for everything that comes along with Candor: each package of the lock file that isn't
 * for development only and is installed, and the typefaces. Throws with the names of packages whose
 * license nobody has settled, so that none slips in.
 */
export function thirdPartyNotices(root: string): Notice[] {
  const settled = readJson(root, 'resources/licenses/settled.json') as SettledByName
  const lock = readJson(root, 'package-lock.json') as Lock
  const folders = Object.keys(lock.packages).filter(
    (path) => path !== '' && lock.packages[path]?.dev !== true && existsSync(join(root, path)),
  )
  const found = folders.map((path) => noticeOf(root, path, settled))
  const open = folders.filter((_, n) => found[n] === null)
  if (open.length > 0)
    throw new Error(`No license is known of: ${open.join(', ')}. Settle it in resources/licenses.`)
  return byText([...found.flatMap((one) => one ?? []), ...typefaces(root)])
}

function noticeOf(root: string, path: string, settled: SettledByName): Found | null {
  const { name, version, license } = readJson(root, `${path}/package.json`) as Package
  const known = settled[name]
  const id = license ?? known?.license
  const text = ownText(join(root, path)) ?? settledText(root, known)
  return id === undefined || text === null
    ? null
    : { name: `${name} ${version}`, license: id, text }
}

/** What a package says itself; all of it, where there are several licenses or notices. */
function ownText(folder: string): string | null {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenseFiles.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return texts.length === 0 ? null : texts.join('\n\n')
}

function settledText(root: string, known: Settled | undefined): string | null {
  if (known === undefined) return null
  const text = readFileSync(join(root, `resources/licenses/${known.license}.txt`), 'utf8').trim()
  return `${known.copyright}\n\n${text}`
}

/** The typefaces in `resources/fonts`, each with its license beside it. */
function typefaces(root: string): Found[] {
  const folder = join(root, 'resources/fonts')
  return readdirSync(folder)
    .filter((file) => file.endsWith('-OFL.txt'))
    .sort()
    .map((file) => ({
      name: `typeface ${file.replace('-OFL.txt', '').replaceAll('-', ' ')}`,
      license: 'OFL-1.1',
      text: readFileSync(join(folder, file), 'utf8').trim(),
    }))
}

function byText(all: readonly Found[]): Notice[] {
  const texts = new Map<string, Found[]>()
  for (const one of all) texts.set(one.text, [...(texts.get(one.text) ?? []), one])
  return [...texts]
    .map(([text, ones]) => ({
      license: ones[0]?.license ?? '',
      packages: [...new Set(ones.map(({ name }) => name))].sort(),
      text,
    }))
    .sort((a, b) => (a.packages[0] ?? '').localeCompare(b.packages[0] ?? '', 'en'))
}

const readJson = (root: string, path: string): unknown =>
  JSON.parse(readFileSync(join(root, path), 'utf8'))

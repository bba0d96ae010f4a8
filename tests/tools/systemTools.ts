import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import { run } from './programs'

/** A program the tests need that doesn't come with `npm ci`. */
export interface SystemTool {
  /** As a person would say it. */
  readonly name: string
  /** The Debian package that brings it. */
  readonly package: string
  isThere(): boolean
}

const onPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, command)))

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Everything needed here; a virtual display is a matter of Linux. */
export const systemTools: readonly SystemTool[] = [
  {
    name: 'a browser (Chromium, Chrome or Edge; or name one in CANDOR_BROWSER)',
    package: 'chromium',
    isThere: () => findBrowser() !== null,
  },
  {
    name: 'a virtual display (Xvfb)',
    package: 'xvfb',
    isThere: () => process.platform !== 'linux' || onPath('Xvfb'),
  },
  {
    name: 'poppler’s pdftotext and pdftoppm',
    package: 'poppler-utils',
    isThere: () => onPath('pdftotext') && onPath('pdftoppm'),
  },
  {
    // The smallest spreadsheet program there is: 7 MB to fetch, where LibreOffice's is ten times that.
    name: 'a spreadsheet program (Gnumeric’s ssconvert)',
    package: 'gnumeric',
    isThere: () => onPath('ssconvert'),
  },
  {
    // Shares most of what it needs with Gnumeric: 8 MB more.
    name: 'a word processor (AbiWord)',
    package: 'abiword',
    isThere: () => onPath('abiword'),
  },
  {
    name: 'xz, to pack and unpack packages for Debian',
    package: 'xz-utils',
    isThere: () => onPath('xz'),
  },
]

/** Where the tools might be installed; given, so that it can be tested. */
export interface Machine {
  readonly tools: readonly SystemTool[]
  /** Whether this is Debian and we may install on it. */
  readonly mayInstall: boolean
  install(packages: readonly string[]): Promise<{ ok: boolean; output: string }>
  tell(line: string): void
}

/** Makes sure that every tool is there, installing where that is possible; null, or what is missing in one line. */
export async function ensureTools(machine: Machine): Promise<string | null> {
  const absent = machine.tools.filter((tool) => !tool.isThere())
  if (absent.length === 0) return null
  const packages = absent.map((tool) => tool.package)
  if (!machine.mayInstall) return missing(absent)
  machine.tell(`Installing what the tests need: ${packages.join(', ')}`)
  const { ok, output } = await machine.install(packages)
  const still = machine.tools.filter((tool) => !tool.isThere())
  if (still.length === 0) return null
  return ok ? missing(still) : `${missing(still)} (${output.split('\n').at(-1) ?? ''})`
}

const missing = (tools: readonly SystemTool[]): string =>
  `Missing: ${tools.map((tool) => tool.name).join('; ')}. On Debian: sudo apt-get install ${tools
    .map((tool) => tool.package)
    .join(' ')}`

/** The machine we run on. */
export const thisMachine = (): Machine => ({
  tools: systemTools,
  mayInstall: process.getuid?.() === 0 && isDebian(),
  install: installOnDebian,
  tell: (line) => console.log(line),
})

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && onPath('apt-get')
  } catch {
    return false
  }
}

async function installOnDebian(
  packages: readonly string[],
): Promise<{ ok: boolean; output: string }> {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-qq'], 'collect', quiet)
  if (!updated.ok) return updated
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  return run('apt-get', args, 'collect', quiet)
}

import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What decides whether Electron's sandbox can be had; looked up by functions, for tests. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly isRoot: boolean
  /** A file's text; null when it can't be read. */
  readonly read: (path: string) => string | null
  /** Whether a program runs as root whoever starts it. */
  readonly isSetuidRoot: (path: string) => boolean
}

/** What a kernel says when it lets no ordinary program have namespaces of its own. */
const refusals = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
] as const

/**
 * Why Electron would end at once on this machine, in words that follow “because”; null when nothing is
 * known to be in its way. Its sandbox is never switched off: the pages are in it.
 */
export function whyNoSandbox(program: string, on: Surroundings = surroundingsHere): string | null {
  if (on.platform !== 'linux') return null
  if (on.isRoot) return 'it doesn’t run as root'
  if (on.isSetuidRoot(join(dirname(program), 'chrome-sandbox'))) return null
  const isRefused = refusals.some(([path, value]) => on.read(path)?.trim() === value)
  return isRefused ? 'this system refuses it the user namespaces its sandbox needs' : null
}

const surroundingsHere: Surroundings = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  read: (path) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  },
  isSetuidRoot: (path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.uid === 0 && (found.mode & 0o4000) !== 0
  },
}

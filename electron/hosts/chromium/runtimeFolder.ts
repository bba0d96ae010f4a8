import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HostUnavailable } from '../port'

/** Where the browser keeps what it must while it runs; gone afterwards. */
export interface RuntimeFolder {
  readonly path: string
  readonly profile: string
  /** The browser's own temporary folder, so nothing it drops there outlives it. */
  readonly temp: string
  remove(): void
}

// The process id is in the name: the folder can be told from a leftover from its first moment on.
const prefix = 'candor-run-'

/** Makes a private folder, after removing those whose process is gone (it crashed or was killed). */
export function createRuntimeFolder(parent = privateParent()): RuntimeFolder {
  sweep(parent)
  // mkdtemp makes it with mode 0700 and fails rather than take over something that exists.
  const path = mkdtempSync(join(parent, `${prefix}${process.pid}-`))
  const profile = join(path, 'profile')
  const temp = join(path, 'tmp')
  mkdirSync(profile, { mode: 0o700 })
  mkdirSync(temp, { mode: 0o700 })
  return { path, profile, temp, remove: () => removeTree(path) }
}

/**
 * How long the path of the folder's parent may be, in bytes: the browser makes a socket below, and a
 * socket's name has 108 on Linux, 104 on macOS.
 */
const longestParent = 32

function privateParent(): string {
  if (process.platform === 'win32') return tmpdir()
  // macOS has a temporary path of its own, which is longer than that.
  const parent = [process.env['XDG_RUNTIME_DIR'], tmpdir(), '/tmp'].find(
    (one) => one !== undefined && Buffer.byteLength(one) <= longestParent && canBeWritten(one),
  )
  if (parent === undefined)
    throw new HostUnavailable(
      'The path for temporary files is too long for a browser; set TMPDIR to a shorter one, like /tmp.',
    )
  return parent
}

function canBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = /^candor-run-(\d+)-/.exec(name)?.[1]
    if (owner === undefined || isRunning(Number(owner))) continue
    const path = join(parent, name)
    try {
      const stat = lstatSync(path)
      if (stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid())) {
        removeTree(path)
      }
    } catch {
      // Another start swept it first.
    }
  }
}

function removeTree(path: string): void {
  // Helper processes of an ending browser may still be writing for a moment.
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

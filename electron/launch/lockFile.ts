import { randomUUID } from 'node:crypto'
import { lstatSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'

/*
 * The file `lock` in a data folder: who has the folder. Anything may lie there, of a sudden end, of
 * another computer or of somebody who means harm: what isn't a whole lock keeps nobody out.
 */

/** What a lock says. */
export interface LockContent {
  /** The local socket its owner answers on; null where none could be made. */
  readonly path: string | null
  /** Known to whoever can read the lock. */
  readonly token: string
  /** The computer and the process that have the folder. */
  readonly host: string
  readonly process: number
}

/** What lies in the place of a lock. */
export type FoundLock =
  | { readonly kind: 'none' }
  /** A whole lock. `at`: when it was last renewed, in milliseconds since 1970, by its disk's clock. */
  | {
      readonly kind: 'lock'
      readonly text: string
      readonly content: LockContent
      readonly at: number
    }
  /** Nothing that could be one: torn, empty, of an earlier version, or not even a file. */
  | { readonly kind: 'nothing of use'; readonly text: string | null; readonly at: number }

/** No lock is longer, in bytes. */
const longest = 4_096

/** Reads a lock, never through a link. Throws the system's error when nobody can tell what lies there. */
export function readLock(lock: string): FoundLock {
  try {
    const found = lstatSync(lock)
    const at = found.mtimeMs
    if (!found.isFile() || found.size > longest) return { kind: 'nothing of use', text: null, at }
    const text = readFileSync(lock, 'utf8')
    const content = parse(text)
    return content === null
      ? { kind: 'nothing of use', text, at }
      : { kind: 'lock', text, content, at }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'none' }
    throw error
  }
}

function parse(text: string): LockContent | null {
  try {
    const said: unknown = JSON.parse(text)
    return isContent(said) ? said : null
  } catch {
    return null
  }
}

// By hand: the library that parses everything else is loaded later than this.
function isContent(said: unknown): said is LockContent {
  if (typeof said !== 'object' || said === null) return false
  const { path, token, host, process: owner } = said as Partial<Record<keyof LockContent, unknown>>
  return (
    (path === null || typeof path === 'string') &&
    typeof token === 'string' &&
    typeof host === 'string' &&
    Number.isSafeInteger(owner) &&
    Number(owner) > 0
  )
}

/** The system's code of an error; empty when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Writes a lock if nothing lies there; whether it did. Throws the system's error when the folder can't be written to. */
export function writeLock(lock: string, content: LockContent): boolean {
  try {
    writeFileSync(lock, JSON.stringify(content), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Whether a lock is still the one that was written. */
export function isLockOf(lock: string, content: LockContent): boolean {
  try {
    const found = readLock(lock)
    return found.kind === 'lock' && found.content.token === content.token
  } catch {
    return false
  }
}

/** Shows that whoever has a lock is there. What can't be shown now is shown the next time. */
export function renewLock(lock: string, content: LockContent): void {
  try {
    const now = new Date()
    if (isLockOf(lock, content)) utimesSync(lock, now, now)
    // Somebody took it away: others are to find it again.
    else writeLock(lock, content)
  } catch {
    // A disk that is gone for a moment.
  }
}

/**
 * Takes what nobody has any more away, under a name of its own first: of several that found it so
 * one gets it. Who finds in its hands the fresh lock of a quicker one puts it back. What isn't a
 * file was never a lock, and stays under that other name.
 */
export function removeStale(lock: string, found: Exclude<FoundLock, { kind: 'none' }>): void {
  const aside = `${lock}-${randomUUID()}`
  try {
    renameSync(lock, aside)
    if (found.text === null) return
    const moved = readLock(aside)
    if (moved.kind !== 'none' && moved.text === found.text) rmSync(aside)
    else renameSync(aside, lock)
  } catch {
    // Somebody else was quicker.
  }
}

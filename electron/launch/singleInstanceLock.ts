import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  codeOf,
  isLockOf,
  readLock,
  removeStale,
  renewLock,
  writeLock,
  type FoundLock,
  type LockContent,
} from './lockFile'

/*
 * One Candor at a time for a data folder, on either host. Who has it keeps a file `lock` there that
 * names its computer and process and a local socket, answers on that, and renews the file while it
 * runs. A lock whose owner neither answers nor renews it is left over from a sudden end. Nothing else
 * than "come to the front" can be asked there.
 *
 * Where computers see each other's files late, two may both have the folder: what is written in it
 * doesn't rely on the lock (`storage/vault/README.md`, One writer).
 */

/** A data folder that is this program's until it ends. */
export interface Claim {
  readonly kind: 'claimed'
  /** What to do when somebody starts Candor again: come to the front. */
  onAsked: () => void
  release(): void
}

/** How claiming a folder went. */
export type Claiming =
  | Claim
  /** Another Candor on this computer has it, and was asked to come to the front. */
  | { readonly kind: 'asked to come to the front' }
  /** Another Candor has it that can't be asked: on another computer, or out of reach on this one. */
  | { readonly kind: 'in use'; readonly host: string; readonly here: boolean }

/** How long others are waited for, in milliseconds; tests wait less. */
export interface LockTimes {
  readonly answerWithin: number
  readonly renewEvery: number
  /** A lock that was renewed no longer ago than that is somebody's. */
  readonly freshFor: number
}

const usualTimes: LockTimes = { answerWithin: 2_000, renewEvery: 2_000, freshFor: 30_000 }
const tries = 20

/** Claims a folder. Rejects with the system's error when it can't be used. */
export async function claimFolder(
  dataDir: string,
  times: LockTimes = usualTimes,
): Promise<Claiming> {
  makeFolders(dataDir)
  const lock = join(dataDir, 'lock')
  const claim = await Listener.open(lock, times)
  try {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (claim.take()) return claim
      const found = readLock(lock)
      if (found.kind === 'none') continue
      const owner = await ownerOf(lock, found, times)
      if (owner === null) removeStale(lock, found)
      else {
        claim.release()
        return owner
      }
    }
  } catch (error) {
    claim.release()
    throw error
  }
  claim.release()
  throw Object.assign(new Error('the lock can’t be taken'), { code: 'EBUSY' })
}

/**
 * Makes a folder and those above it. By hand: where a system says of a folder whose parent is there that it
 * isn't, as some that show no files of a disk do, Node's own way tries again for good.
 */
function makeFolders(folder: string): void {
  try {
    makeOne(folder)
  } catch (error) {
    const above = dirname(folder)
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error
    makeFolders(above)
    makeOne(folder)
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || !statSync(folder).isDirectory()) throw error
  }
}

type Taken = Exclude<Claiming, Claim>

/** Who has a lock; null when nobody does any more. */
async function ownerOf(
  lock: string,
  found: Exclude<FoundLock, { kind: 'none' }>,
  times: LockTimes,
): Promise<Taken | null> {
  if (found.kind === 'nothing of use') {
    // The other may be just writing it.
    await pause(Math.min(100, times.renewEvery))
    const again = readLock(lock)
    return again.kind === 'lock' ? ownerOf(lock, again, times) : null
  }
  const { content, text } = found
  const here = content.host === hostname()
  if (here && (await answers(content.path, text, times.answerWithin)))
    return { kind: 'asked to come to the front' }
  if (here && !isRunning(content.process)) return null
  const age = Math.abs(Date.now() - found.at)
  // On this computer both read the same clock.
  if (here && age > times.freshFor) return null
  return (await isRenewed(lock, found.at, age, times))
    ? { kind: 'in use', host: content.host, here }
    : null
}

/** Whether somebody renews a lock. Clocks of two computers differ, so what counts is that it changes. */
async function isRenewed(
  lock: string,
  at: number,
  age: number,
  times: LockTimes,
): Promise<boolean> {
  await pause(2.5 * times.renewEvery)
  const again = readLock(lock)
  return again.kind === 'lock' && (again.at !== at || age < times.freshFor)
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A socket's name may be no longer on any system, in bytes. */
const longestSocket = 100

/** A private folder for the socket, in the first place where its name isn't too long; null where there is none. */
function socketFolder(): string | null {
  for (const parent of [tmpdir(), process.env['XDG_RUNTIME_DIR'], '/tmp']) {
    if (
      parent === undefined ||
      Buffer.byteLength(join(parent, 'candor-XXXXXX/front')) > longestSocket
    )
      continue
    try {
      return mkdtempSync(join(parent, 'candor-'))
    } catch {
      // The next may do.
    }
  }
  return null
}

class Listener implements Claim {
  readonly kind = 'claimed'
  onAsked: () => void = () => undefined
  private taken = false
  private renewing: NodeJS.Timeout | undefined

  private constructor(
    private readonly server: Server,
    private readonly folder: string | null,
    private readonly lock: string,
    private readonly content: LockContent,
    private readonly times: LockTimes,
  ) {}

  static async open(lock: string, times: LockTimes): Promise<Listener> {
    const isWindows = process.platform === 'win32'
    const folder = isWindows ? null : socketFolder()
    const path = isWindows
      ? `\\\\.\\pipe\\candor-${randomUUID()}`
      : folder === null
        ? null
        : join(folder, 'front')
    const server = createServer()
    const content = { path, token: randomUUID(), host: hostname(), process: process.pid }
    const claim = new Listener(server, folder, lock, content, times)
    const known = JSON.stringify(content)
    server.on('connection', (socket) => {
      socket.on('error', () => undefined)
      socket.setTimeout(times.answerWithin, () => socket.destroy())
      socket.once('data', (asked) => {
        const isKnown = asked.toString() === known
        socket.end(isKnown ? known : '')
        if (isKnown) claim.onAsked()
      })
    })
    if (path === null) return claim
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
    })
    // It must not keep the program from ending.
    server.unref()
    return claim
  }

  /** Writes the lock if there is none. */
  take(): boolean {
    this.taken = writeLock(this.lock, this.content)
    if (this.taken)
      this.renewing = setInterval(
        () => renewLock(this.lock, this.content),
        this.times.renewEvery,
      ).unref()
    return this.taken
  }

  release(): void {
    clearInterval(this.renewing)
    if (this.taken && isLockOf(this.lock, this.content)) rmSync(this.lock, { force: true })
    this.taken = false
    this.server.close()
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Asks the owner of a lock to come to the front; false when nobody answers. */
function answers(path: string | null, text: string, within: number): Promise<boolean> {
  if (path === null || !isOurs(path)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect(path, () => socket.write(text))
    socket.setTimeout(within)
    socket.once('data', (answer) => resolve(answer.toString() === text))
    for (const end of ['error', 'timeout', 'close'] as const)
      socket.once(end, () => {
        socket.destroy()
        resolve(false)
      })
  })
}

/** Whether a socket is one that a Candor of this user made: a lock may name any. */
function isOurs(path: string): boolean {
  if (process.platform === 'win32') return path.startsWith('\\\\.\\pipe\\candor-')
  try {
    const [folder, socket] = [lstatSync(dirname(path)), lstatSync(path)]
    const mine = process.getuid?.()
    return (
      /\/candor-[A-Za-z0-9]{6}\/front$/.test(path) &&
      socket.isSocket() &&
      folder.isDirectory() &&
      folder.uid === mine &&
      socket.uid === mine
    )
  } catch {
    return false
  }
}

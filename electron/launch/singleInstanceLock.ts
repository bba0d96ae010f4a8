import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/*
 * One Candor at a time for a data folder, on either host. Who has it keeps a file `lock` there that
 * names a local socket, and answers on it: a lock whose owner doesn't answer is left over from a
 * sudden end. Nothing else than "come to the front" can be asked there.
 */

/** A data folder that is this program's until it ends. */
export interface Claim {
  /** What to do when somebody starts Candor again: come to the front. */
  onAsked: () => void
  release(): void
}

const answerWithinMs = 2_000
const tries = 20

/** Claims a folder; null when another Candor has it, which has then been asked to come to the front. */
export async function claimFolder(dataDir: string): Promise<Claim | null> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = join(dataDir, 'lock')
  const claim = await Listener.open(lock)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (claim.take()) return claim
    const held = read(lock)
    // The other is just writing it, or just took it away.
    if (held === null) await pause(50)
    else if (await asks(held)) {
      claim.release()
      return null
    } else removeStale(lock, held)
  }
  claim.release()
  throw new Error('the data folder can’t be claimed')
}

class Listener implements Claim {
  onAsked: () => void = () => undefined
  private taken = false

  private constructor(
    private readonly server: Server,
    private readonly folder: string | null,
    private readonly lock: string,
    private readonly content: string,
  ) {}

  static async open(lock: string): Promise<Listener> {
    const windows = process.platform === 'win32'
    const folder = windows ? null : mkdtempSync(join(tmpdir(), 'candor-'))
    const path = folder === null ? `\\\\.\\pipe\\candor-${randomUUID()}` : join(folder, 'front')
    const server = createServer()
    const content = JSON.stringify({ path, token: randomUUID() })
    const claim = new Listener(server, folder, lock, content)
    server.on('connection', (socket) => {
      socket.on('error', () => undefined)
      socket.once('data', (asked) => {
        const known = asked.toString() === content
        socket.end(known ? content : '')
        if (known) claim.onAsked()
      })
    })
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
    try {
      writeFileSync(this.lock, this.content, { flag: 'wx', mode: 0o600 })
      this.taken = true
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      this.release()
      throw error
    }
  }

  release(): void {
    if (this.taken && read(this.lock) === this.content) rmSync(this.lock, { force: true })
    this.taken = false
    this.server.close()
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true })
  }
}

/** What a lock says; null when there is none, or not yet. */
function read(lock: string): string | null {
  try {
    const content = readFileSync(lock, 'utf8')
    return content === '' ? null : content
  } catch {
    return null
  }
}

/** Asks the owner of a lock to come to the front; false when nobody answers. */
function asks(held: string): Promise<boolean> {
  const path = pathIn(held)
  if (path === null) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect(path, () => socket.write(held))
    socket.setTimeout(answerWithinMs)
    socket.once('data', (answer) => resolve(answer.toString() === held))
    for (const end of ['error', 'timeout', 'close'] as const)
      socket.once(end, () => {
        socket.destroy()
        resolve(false)
      })
  })
}

function pathIn(held: string): string | null {
  try {
    const parsed: unknown = JSON.parse(held)
    const path = typeof parsed === 'object' && parsed !== null && 'path' in parsed && parsed.path
    return typeof path === 'string' ? path : null
  } catch {
    return null
  }
}

/**
 * Takes a stale lock away under a name of its own first: of several that found it stale one gets
 * it. Who finds in its hands the fresh lock of a quicker one puts it back.
 */
function removeStale(lock: string, held: string): void {
  const aside = `${lock}-${randomUUID()}`
  try {
    renameSync(lock, aside)
    if (read(aside) === held) rmSync(aside)
    else renameSync(aside, lock)
  } catch {
    // Somebody else was quicker.
  }
}

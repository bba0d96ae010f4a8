import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

/** A running process, as Linux tells of it. */
export interface RunningProcess {
  readonly pid: number
  readonly parent: number
  /** Its command line, its parts joined by blanks. */
  readonly command: string
}

/** Every process that runs now; one that ends meanwhile is left out. */
function allProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The program's name is in parentheses and may hold anything, so from the last one on.
        const [state, parent] = (
          readFileSync(`/proc/${name}/stat`, 'latin1').split(') ').at(-1) ?? ''
        ).split(' ')
        if (state === 'Z' || state === 'X') return []
        const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ')
        return [{ pid: Number(name), parent: Number(parent), command: command.trim() }]
      } catch {
        return []
      }
    })
}

/** A process below this one whose command line fits, and everything that was started by it. */
export function processTree(fits: (process: RunningProcess) => boolean): {
  readonly root: RunningProcess
  readonly below: readonly RunningProcess[]
} {
  const all = allProcesses()
  const below = (pid: number): RunningProcess[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  const root = below(process.pid).find(fits)
  if (root === undefined) throw new Error('that process is not below this one')
  return { root, below: below(root.pid) }
}

/** Memory is read so much at a time. */
const pieceBytes = 8 << 20

/** A part of a process's memory that may hold what it was told: not the code it was started from. */
interface Region {
  readonly from: number
  readonly to: number
}

function regionsOf(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [range = '', rights = '', , , , path = ''] = line.split(/\s+/)
      const isCode = path.startsWith('/') && !rights.includes('w')
      if (!rights.includes('r') || isCode || /^\[v(var|syscall)/.test(path)) return []
      const [from = '0', to = '0'] = range.split('-')
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }]
    })
}

/**
 * How often a text stands in a process's memory, in UTF-8 (which is also how a browser's engine
 * keeps what has only Latin letters) or with two bytes for each letter. A process that has ended
 * has none; one that can't be read throws, since nothing could be said of it.
 */
export function countInMemory(pid: number, text: string): number {
  let regions: Region[]
  let memory: number
  try {
    regions = regionsOf(pid)
    memory = openSync(`/proc/${pid}/mem`, 'r')
  } catch (error) {
    if (isEnded(error)) return 0
    throw error
  }
  try {
    const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
    return regions.reduce((sum, region) => sum + countInRegion(memory, region, spellings), 0)
  } finally {
    closeSync(memory)
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null

const isEnded = (error: unknown): boolean => ['ENOENT', 'ESRCH'].includes(String(codeOf(error)))

const piece = Buffer.alloc(pieceBytes)

function countInRegion(memory: number, { from, to }: Region, spellings: readonly Buffer[]): number {
  // What stands across two pieces is found by reading the end of one again with the next.
  const overlap = Math.max(...spellings.map(({ length }) => length)) - 1
  let count = 0
  for (let at = from; at < to; at += pieceBytes - overlap) {
    const read = readAt(memory, at, Math.min(pieceBytes, to - at))
    const found = piece.subarray(0, read)
    for (const spelling of spellings) count += countIn(found, spelling)
    if (at + pieceBytes >= to) break
  }
  return count
}

/** What can't be read holds nothing of a program's own: a device's memory, or what was let go meanwhile. */
function readAt(memory: number, at: number, length: number): number {
  try {
    return readSync(memory, piece, 0, length, at)
  } catch (error) {
    if (['EIO', 'EFAULT', 'ESRCH'].includes(String(codeOf(error)))) return 0
    throw error
  }
}

function countIn(bytes: Buffer, spelling: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(spelling); at !== -1; at = bytes.indexOf(spelling, at + 1)) count += 1
  return count
}

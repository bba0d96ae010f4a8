import { setImmediate as nextTurn } from 'node:timers/promises'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * What a program lets go of stays in its memory until something else is written there. These make
 * that soon: the engine overwrites what it frees, and frees when it is told to. Bytes outside of the
 * engine's memory are overwritten by whoever used them, and what the system's calls left there by
 * filling what is free.
 */
setFlagsFromString('--clear-free-memory')
setFlagsFromString('--expose-gc')

const collect = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void

/** None is so large that it gets a place of its own: 4 KiB. */
const fillerLength = 500
/** 64 MiB of them: more than the two halves, of 16 MiB at most, that new values are made in. */
const fillerCount = 16_000
/** They are kept a part at a time. */
const fillParts = 4

/** A part of the work, after which others get their turn. */
type Step = () => void

/**
 * Lets everything go that nobody refers to any more, and overwrites it. Takes some tenths of a
 * second, and 64 MiB for as long; whoever presses a key meanwhile is answered in between.
 */
export async function clearMemory(): Promise<void> {
  // The engine remembers what was looked through last.
  ;/./.exec('.')
  const kept: unknown[] = []
  const letGo = (): void => void (kept.length = 0)
  const steps: readonly Step[] = [
    () => collect(),
    churn,
    ...Array.from({ length: fillParts }, () => () => fillPart(kept)),
    letGo,
    churn,
    // Pages are swept before the next collection begins: then all that is free is known to be.
    () => collect(),
    () => collect(),
    ...gapFillers.map((filler) => () => fillGaps(filler, kept)),
    () => fillBytes(kept),
    letGo,
    () => collect(),
  ]
  for (const step of steps) {
    step()
    await nextTurn()
  }
}

/** Writes through both halves, as large as they are now. */
function churn(): void {
  for (let filler = 0; filler < fillerCount; filler += 1) new Array<number>(fillerLength).fill(0)
}

/** Has the halves grow into all the pages that were kept for them, with what was in those. */
function fillPart(kept: unknown[]): void {
  for (let filler = 0; filler < fillerCount / fillParts; filler += 1)
    kept.push(new Array<number>(fillerLength).fill(0))
}

/** What a gap is filled with, and how many bytes each takes. */
interface GapFiller {
  readonly bytes: number
  readonly make: (index: number) => unknown
}

const arrayOf = (length: number): GapFiller => ({
  bytes: 48 + 8 * length,
  make: () => new Array<number>(length).fill(0),
})

/** Large ones first, so that few are needed; the last is as small as anything is. */
const gapFillers: readonly GapFiller[] = [
  arrayOf(500),
  arrayOf(100),
  arrayOf(20),
  arrayOf(4),
  { bytes: 16, make: (index) => index + 0.5 },
]

/**
 * Between values that stay there are gaps where others were, which the engine only marks as free.
 * Values that outlive two collections are moved into such gaps, so enough of them fill all.
 */
function fillGaps({ bytes, make }: GapFiller, kept: unknown[]): void {
  // Objects, not numbers: the engine would keep those in the list itself.
  const fillers: unknown[] = [kept]
  const count = Math.ceil(freeBytes() / bytes)
  for (let index = 0; index < count; index += 1) fillers.push(make(index))
  kept.push(fillers)
  collect({ type: 'minor' })
  collect({ type: 'minor' })
}

/** What is free between the values that stay. */
const freeBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')
    ?.space_available_size ?? 0

/** How large the pieces are with which free bytes are overwritten, and how many of each: 28 MiB. */
const largePieces: readonly (readonly [bytes: number, count: number])[] = [
  [64 << 10, 256],
  [8 << 10, 1_024],
  [1 << 10, 4_096],
]
/** The system keeps small pieces by their size, in steps of so many bytes, for the next of that size. */
const smallStep = 16
const smallUpTo = 1 << 10
const smallCount = 64

/**
 * Pipes, sockets and ciphers write into bytes outside of the engine's memory, which are made smaller
 * and moved before anybody here sees them. The same bytes are given to whoever asks next.
 */
function fillBytes(kept: unknown[]): void {
  const keep = (bytes: number, count: number): void => {
    for (let piece = 0; piece < count; piece += 1) kept.push(Buffer.allocUnsafeSlow(bytes).fill(0))
  }
  for (const [bytes, count] of largePieces) keep(bytes, count)
  for (let bytes = smallUpTo; bytes > 0; bytes -= smallStep) keep(bytes, smallCount)
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * What a program lets go of stays in its memory until something else is written there. These make
 * that soon: the engine overwrites what it frees, and frees when it is told to. Bytes outside of the
 * engine's memory are overwritten by whoever used them.
 */
setFlagsFromString('--clear-free-memory')
setFlagsFromString('--expose-gc')

const collect = runInNewContext('gc') as () => void

/** None is so large that it gets a place of its own: 4 KiB. */
const fillerLength = 500
/** 64 MiB of them: more than the two halves, of 16 MiB at most, that new values are made in. */
const fillerCount = 16_000

/**
 * Lets everything go that nobody refers to any more, and overwrites it. Takes some tenths of a
 * second, and 64 MiB for as long.
 */
export function clearMemory(): void {
  // The engine remembers what was looked through last.
  ;/./.exec('.')
  collect()
  churn()
  fill()
  churn()
  // Pages are overwritten when they are swept, which the next collection waits for.
  collect()
  collect()
}

/** Writes through both halves, as large as they are now. */
function churn(): void {
  for (let filler = 0; filler < fillerCount; filler += 1) new Array<number>(fillerLength).fill(0)
}

/** Has the halves grow into all the pages that were kept for them, with what was in those. */
function fill(): number {
  const fillers: number[][] = []
  for (let filler = 0; filler < fillerCount; filler += 1)
    fillers.push(new Array<number>(fillerLength).fill(0))
  return fillers.length
}

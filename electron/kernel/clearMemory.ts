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

/**
 * New values are made in two halves of 16 MiB at most, which nothing else overwrites, and pages that
 * were emptied are kept for new ones with what was in them: together these fill more than both. None
 * is so large that it gets a place of its own.
 */
const fillerCount = 16_000
const fillerLength = 500

/**
 * Lets everything go that nobody refers to any more, and overwrites it. Takes some tenths of a
 * second, and 64 MiB for as long.
 */
export function clearMemory(): void {
  // The engine remembers what was looked through last.
  ;/./.exec('.')
  collect()
  fill()
  // Pages are overwritten when they are swept, which the next collection waits for.
  collect()
  collect()
}

/** What it fills is let go when it returns. */
function fill(): number {
  const fillers: number[][] = []
  for (let filler = 0; filler < fillerCount; filler += 1)
    fillers.push(new Array<number>(fillerLength).fill(0))
  return fillers.length
}

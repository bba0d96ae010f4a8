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
 * Both halves of the part of memory that new values are made in, which nothing else overwrites, hold
 * at most 32 MiB together; a value there is at most a few kilobytes, so that none gets a place of
 * its own.
 */
const fillerCount = 20_000
const fillerLength = 500

/** Lets everything go that nobody refers to any more, and overwrites it. Takes some tenths of a second. */
export function clearMemory(): void {
  collect()
  for (let filler = 0; filler < fillerCount; filler += 1) new Array<number>(fillerLength).fill(0)
  // Pages are overwritten when they are swept, which the next collection waits for.
  collect()
  collect()
}

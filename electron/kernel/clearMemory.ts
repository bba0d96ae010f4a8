import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * What a program lets go of stays in its memory until something else is written there. These make
 * that soon: the engine overwrites what it frees, and frees when it is told to. Other memory of the
 * process (what streams and the system library use) is overwritten as far as `withMemorySettings`
 * can ask for it.
 */
setFlagsFromString('--clear-free-memory')
setFlagsFromString('--expose-gc')

const collect = runInNewContext('gc') as () => void

/** More than the part of memory that new values are made in, which nothing else overwrites. */
const fillers = 400
const fillerLength = 100_000

/** Lets everything go that nobody refers to any more, and overwrites it. Takes a tenth of a second or two. */
export function clearMemory(): void {
  collect()
  fillNewSpace()
  collect()
}

function fillNewSpace(): void {
  for (let filler = 0; filler < fillers; filler += 1) new Array<number>(fillerLength / 8).fill(0)
}

import { setTimeout as sleep } from 'node:timers/promises'

/** Lets so many milliseconds pass; a test lets none pass. */
export type Pause = (ms: number) => Promise<void>

/** Time as it passes. It keeps no program from ending. */
export const pauseHere: Pause = (ms) => sleep(ms, undefined, { ref: false })

const lookEveryMs = 50

/**
 * Looks until something is so, for so long at most; answers whether it is. What a system does to a
 * window it does later, and tells of in whatever order: so the window is asked, not what is told.
 */
export async function waitUntil(
  isSo: () => boolean,
  pause: Pause,
  withinMs = 3_000,
): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += lookEveryMs) {
    if (isSo()) return true
    await pause(lookEveryMs)
  }
  return isSo()
}

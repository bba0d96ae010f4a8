import { useSyncExternalStore } from 'react'

/** One clock for everything that tells the time, so that all of it changes in one picture. */
const tickMs = 1_000

let now = 0
let ticking: ReturnType<typeof setInterval> | null = null
const listeners = new Set<() => void>()

function tick(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  ticking ??= setInterval(tick, tickMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || ticking === null) return
    clearInterval(ticking)
    ticking = null
  }
}

/** The time of the last tick; while nobody listened there was none. */
function lastTick(): number {
  if (Math.abs(Date.now() - now) >= tickMs) now = Date.now()
  return now
}

/** The time, once a second. */
export const useNow = (): number => useSyncExternalStore(subscribe, lastTick)

/** What is worked out from the time, as a word or a number: drawn anew only when it changes. */
export const useAtNow = <T extends string | number | boolean | null>(work: (now: number) => T): T =>
  useSyncExternalStore(subscribe, () => work(lastTick()))

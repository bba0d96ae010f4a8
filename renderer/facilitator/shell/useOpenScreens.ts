import { useEffect, useSyncExternalStore } from 'react'

type OpenScreens = typeof import('./openScreens')

let screens: OpenScreens | null = null
let loading: Promise<void> | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Nobody opens a workgroup within this of starting, in ms: until then the machine is left to the
 * windows that are being opened.
 */
const restMs = 1_000
/** However busy this window is, what comes next is loaded within this after that, in ms. */
const longestWait = 1_000

const waitForRest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: longestWait }), restMs)
  })

async function load(atOnce: boolean): Promise<void> {
  if (!atOnce) await waitForRest()
  screens = await import('./openScreens')
  for (const listener of listeners) listener()
}

/**
 * The screens of an open workgroup; null for the moment it takes until they are there. They are
 * loaded ahead, and at once when they are needed.
 */
export function useOpenScreens(isNeeded: boolean): OpenScreens | null {
  useEffect(() => {
    if (isNeeded && screens === null) loading = load(true)
    else loading ??= load(false)
  }, [isNeeded])
  return useSyncExternalStore(subscribe, () => screens)
}

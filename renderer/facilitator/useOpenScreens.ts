import { useEffect, useSyncExternalStore } from 'react'
import { afterFrame } from './state/afterFrame'

type OpenScreens = typeof import('./openScreens')

let screens: OpenScreens | null = null
let loading: Promise<void> | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** However busy this window is, what comes next is loaded within this, in ms. */
const longestWait = 1_000

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestWait })
  })

async function load(atOnce: boolean): Promise<void> {
  // The first picture first: somebody looks at it while the rest arrives.
  if (!atOnce) await afterFrame().then(whenIdle)
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

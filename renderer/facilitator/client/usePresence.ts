import { useEffect } from 'react'
import type { Client } from './client'

/** Signs of life are told this often at most. */
const tellEveryMs = 15_000

/** What browsers tell of the screen; absent where they don't. */
interface ScreenWatcher extends EventTarget {
  readonly screenState: 'locked' | 'unlocked' | null
  start(options: { threshold: number; signal: AbortSignal }): Promise<void>
}

declare global {
  interface Window {
    readonly IdleDetector?: new () => ScreenWatcher
  }
  interface Document {
    readonly featurePolicy?: { allowsFeature(feature: string): boolean }
  }
}

/** Tells the core that somebody is at the computer, and that its screen was locked. */
export function usePresence(client: Client): void {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let told = -Infinity
    const tellPresent = (): void => {
      if (performance.now() - told < tellEveryMs) return
      told = performance.now()
      void client.dispatch({ type: 'app.active' })
    }
    for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const)
      window.addEventListener(kind, tellPresent, { signal, passive: true, capture: true })
    watchScreen(signal, () => void client.dispatch({ type: 'app.away' }))
    return () => stop.abort()
  }, [client])
}

/** Where the browser may not tell, the host does, or the notes lock when nobody is seen for a while. */
function watchScreen(signal: AbortSignal, onLocked: () => void): void {
  // Asking where the page's policy forbids it is an error of its own.
  const allowed = document.featurePolicy?.allowsFeature('idle-detection') === true
  if (window.IdleDetector === undefined || !allowed) return
  const watcher = new window.IdleDetector()
  const checkScreen = (): void => {
    if (watcher.screenState === 'locked') onLocked()
  }
  watcher.addEventListener('change', checkScreen, { signal })
  void watcher.start({ threshold: 60_000, signal }).catch(() => undefined)
}

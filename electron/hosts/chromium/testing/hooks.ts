import type { WindowRole } from '../../port'
import type { Browser } from '../browser'

/** Where tests look into the Chromium host. Absent in the product. */
export interface HostTesting {
  /** The browser runs; no window has been opened yet. */
  browserStarted(browser: Browser): Promise<void>
  /** A window exists, but its page has not been loaded. */
  beforeNavigate(role: WindowRole, targetId: string): Promise<void>
  /** Candor has started. From now on the test may end its sitting and begin another. */
  started(sittings: Sittings): void
}

/** One run of Candor after another, in one process and one browser, each as after a fresh start. */
export interface Sittings {
  /** Ends the sitting as quitting does; the browser stays, without a window. */
  leave(): Promise<void>
  /** Begins another on a data folder. */
  begin(dataDir: string): Promise<void>
}

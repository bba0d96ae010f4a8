import type { WindowRole } from '../../port'
import type { Browser } from '../browser'

/** Where tests look into the Chromium host. Absent in the product. */
export interface HostTesting {
  /** The browser runs; no window has been opened yet. */
  browserStarted(browser: Browser): Promise<void>
  /** A window exists, but its page has not been loaded. */
  beforeNavigate(role: WindowRole, targetId: string): Promise<void>
}
